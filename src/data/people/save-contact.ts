import { edit } from '#data/local/edit.ts';
import type { Local } from '#data/local/local.ts';
import { contactKey, contactTopic, type Contact } from './get-contacts.ts';

/** Whom to ask in a scope; a contact without a name is none. */
export function saveContact(local: Local, scope: string, contact: Contact): Promise<void> {
  const { id } = contactKey(scope);
  const [name, email, phone] = [contact.name, contact.email, contact.phone].map((text) =>
    text.trim(),
  );
  return edit(local, ['contact'], async (tx) => {
    if (!name) return tx.remove('contact', scope, id);
    return tx.put('contact', scope, id, {
      topic: contactTopic,
      name,
      email: email ?? '',
      phone: phone ?? '',
    });
  });
}
