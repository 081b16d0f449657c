import { useParams } from 'react-router';
import { actWord } from '#content/words/common.ts';
import { useCameFrom } from '#ui/navigation/came-from.ts';
import { paths } from '#ui/paths.ts';

/** To where one came from; the seat's own page is gone when it has been handed over. */
export function useBack() {
  const { participation = '' } = useParams();
  const cameFrom = useCameFrom();
  return { to: cameFrom ?? paths.invited(participation), label: actWord.back };
}
