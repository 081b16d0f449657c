import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { Part } from '#content/course/course-model.ts';
import { PartBody } from '../lesson/part-body.tsx';
import css from './part-sections.module.css';

/** Parts under each other on one page. `?del=2` in the address leads to the second. */
export function PartSections({ parts }: { readonly parts: readonly Part[] }) {
  const { search } = useLocation();
  const asked = Number.parseInt(new URLSearchParams(search).get('del') ?? '', 10);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked > 1) place.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  return parts.map((part, index) => (
    <section key={part.title} className={css['part']} ref={index + 1 === asked ? place : null}>
      <h2>{part.title}</h2>
      <PartBody body={part.body} />
    </section>
  ));
}
