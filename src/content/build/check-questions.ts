import type { Pick } from '../course/act-model.ts';
import type { Check, ChoiceCheck, CourseModule } from '../course/course-model.ts';
import type { Place } from './faults.ts';

type PlaceOf = (of: object) => Place;

/** The right answer may be this much longer than the longest other one, and shorter than the shortest. */
const LONGER = 1.15;
const SHORTER = 0.8;
/** Of all choices in the course, how many may have their right answer as the longest. */
const LONGEST_SHARE = 0.5;

/** A question tests what one understands: not the length of the answers, and in each module something from before. */
export function checkQuestions(modules: readonly CourseModule[], placeOf: PlaceOf): void {
  const choices = modules.flatMap(({ checks }) =>
    checks.filter((check) => check.kind === 'choose'),
  );
  for (const choice of choices) {
    checkLengths(answersOf(choice), placeOf(choice));
    checkOpenings(choice, placeOf(choice));
  }
  checkShare(choices, placeOf);
  for (const pick of picksIn(modules)) checkLengths(casesOf(pick), placeOf(pick));
  const first = Math.min(...modules.map((module) => module.number));
  for (const module of modules) {
    for (const check of module.checks) checkRecall(check, module, placeOf(check));
    const recalls = module.checks.filter((check) => check.recalls !== null);
    if (module.checks.length === 0 || module.number === first || recalls.length > 0) continue;
    const instead = 'Skriv minns: och en tidigare moduls nyckel i en fråga som bygger på den';
    placeOf(module).fault('ingen fråga går tillbaka till en tidigare modul', instead);
  }
}

function checkRecall({ recalls }: Check, module: CourseModule, place: Place): void {
  if (recalls === null || recalls < module.number) return;
  place.fault(`frågan går tillbaka till modul ${recalls}`, 'Välj en modul som kommer före');
}

function checkLengths(answers: readonly Answer[], place: Place): void {
  const { right, others } = lengthsOf(answers);
  const longest = Math.max(...others);
  const shortest = Math.min(...others);
  if (right > longest * LONGER || right < shortest * SHORTER) {
    const wrong = `det rätta svaret har ${right} tecken, de andra ${others.join(' och ')}`;
    place.fault(wrong, 'Gör svaren ungefär lika långa');
  }
}

const stands = (text: string) => /^(?:ja|nej)(?!\p{L})/iu.exec(text)?.[0].toLowerCase() ?? '';

/** A yes among noes, or the other way round, is found without having understood anything. */
function checkOpenings({ choices, right }: ChoiceCheck, place: Place): void {
  const own = stands(choices.find((one) => one.key === right)?.text ?? '');
  const [first = '', ...rest] = choices
    .filter((one) => one.key !== right)
    .map((one) => stands(one.text));
  if (first === own || rest.some((one) => one !== first)) return;
  const said = own === '' ? 'inte säger ja eller nej' : `säger ${own}`;
  place.fault(`det rätta svaret är det enda som ${said}`, 'Låt ett fel svar börja likadant');
}

function checkShare(choices: readonly ChoiceCheck[], placeOf: PlaceOf): void {
  const longest = choices.filter((choice) => {
    const { right, others } = lengthsOf(answersOf(choice));
    return right > Math.max(...others);
  });
  const [last] = longest.slice(-1);
  if (!last || longest.length <= choices.length * LONGEST_SHARE) return;
  const wrong = `det rätta svaret är längst i ${longest.length} av ${choices.length} frågor`;
  placeOf(last).fault(wrong, 'Gör ett fel svar längre i några av dem');
}

interface Answer {
  readonly text: string;
  readonly isRight: boolean;
}

function lengthsOf(answers: readonly Answer[]) {
  const lengths = (of: readonly Answer[]) => of.map(({ text }) => text.length);
  const [right = 0] = lengths(answers.filter((one) => one.isRight));
  return { right, others: lengths(answers.filter((one) => !one.isRight)) };
}

const answersOf = ({ choices, right }: ChoiceCheck): Answer[] =>
  choices.map(({ key, text }) => ({ text, isRight: key === right }));

/** Beside each other lie whole answers; links of a chain are only named. */
const casesOf = ({ choices }: Pick): Answer[] =>
  choices.map(({ text, note, isRight }) => ({ text: `${text} ${note}`, isRight }));

function picksIn(modules: readonly CourseModule[]): Pick[] {
  const parts = modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.parts));
  return parts
    .flatMap((part) => part.body)
    .filter((block) => block.kind === 'pick')
    .filter((pick) => pick.look === 'cases');
}
