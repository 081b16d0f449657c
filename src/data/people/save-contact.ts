import { command } from '#data/local/command.ts';
import { contactKey, contactTopic, type Contact } from './get-contacts.ts';

/** Whom to ask in a scope; a contact without a name is none. */
export const saveContact = command(['contact'], async (tx, scope: string, contact: Contact) => {
  const { id } = contactKey(scope);
  const name = contact.name.trim();
  if (!name) return tx.remove('contact', scope, id);
  return tx.put('contact', scope, id, {
    topic: contactTopic,
    name,
    email: contact.email.trim(),
    phone: contact.phone.trim(),
  });
});
