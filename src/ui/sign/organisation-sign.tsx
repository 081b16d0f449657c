import css from './organisation-sign.module.css';

/** `beside`: the mentor and the programme office, who go with the group and are not compared in it. */
export type OrganisationShape = 'circle' | 'diamond' | 'square' | 'beside';

interface OrganisationSignProps {
  readonly shape: OrganisationShape;
  /** One letter, two where another organisation has the same first. */
  readonly letters: string;
}

/** An organisation is a shape and a letter before it is a colour. Its name stands beside. */
export function OrganisationSign({ shape, letters }: OrganisationSignProps) {
  return (
    <svg
      className={css['sign']}
      viewBox="0 0 20 20"
      data-shape={shape}
      data-long={letters.length > 1 || undefined}
      aria-hidden="true"
    >
      <Shape of={shape} />
      <text x="10" y="14">
        {letters}
      </text>
    </svg>
  );
}

function Shape({ of }: { readonly of: OrganisationShape }) {
  if (of === 'diamond') return <path d="M10 -0.98L20.98 10L10 20.98L-0.98 10Z" />;
  if (of === 'square') return <rect x="1" y="1" width="18" height="18" rx="1.5" />;
  return <circle cx="10" cy="10" r={of === 'beside' ? 8.5 : 9} />;
}
