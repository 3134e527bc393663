package org.threshold.notification.directory;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.notification.directory.Entry.Line;
import org.threshold.notification.directory.Lookup.Disabled;
import org.threshold.notification.directory.Lookup.NoSuchChannel;
import org.threshold.notification.directory.Lookup.Reachable;
import org.threshold.notification.directory.Lookup.UnknownRecipient;

/**
 * Looks a duty role up: its own entry, else the entry that answers for any role of its agency. So a
 * role that nobody has entered yet is still told, at its agency's desk.
 */
@Service
class EntryDirectory implements Directory {

    private final Entries entries;

    EntryDirectory(Entries entries) {
        this.entries = entries;
    }

    @Override
    public Lookup find(Recipient recipient, Preference preference) {
        Optional<Entry> entry = entries.answering(recipient);
        return entry.map(found -> choose(found, preference)).orElseGet(UnknownRecipient::new);
    }

    @Override
    public void disable(Recipient entry, Preference preference, Instant at) {
        entries.disable(entry, preference, at);
    }

    private static Lookup choose(Entry entry, Preference preference) {
        if (entry.lines().size() <= preference.place()) {
            return new NoSuchChannel();
        }
        Line line = entry.lines().get(preference.place());
        return line.disabledAt() == null
                ? new Reachable(entry.recipient(), line.endpoint())
                : new Disabled();
    }
}
