package org.threshold.workflow.circumstances.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.RecipientWords;
import org.threshold.workflow.circumstances.app.SilentRecipients.Silent;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection;
import org.threshold.workflow.worklist.ChainWords;

/** Notifications that nobody has acknowledged: who was told what, and has not answered. */
@Service
class SilentSection implements BoardSection {

    private static final BoardRow.Kind KIND =
            new BoardRow.Kind("notification", "Told, and not acknowledged", 20);

    private final SilentRecipients recipients;

    SilentSection(SilentRecipients recipients) {
        this.recipients = recipients;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(NotificationSteps.NOTIFICATION);
    }

    @Override
    public List<BoardRow> rows(Look look) {
        List<DeadlineBoard> due = look.due(kinds());
        Map<UUID, Silent> silent = recipients.of(due.stream().map(SilentSection::id).toList());
        Map<Silent, Told> told = new HashMap<>();
        return due.stream()
                .filter(one -> silent.containsKey(id(one)))
                .map(one -> row(one, told.computeIfAbsent(silent.get(id(one)), Told::of)))
                .toList();
    }

    /** Who was told what, as thousands of rows say it. */
    private record Told(String words, BoardRow.Who who) {

        static Told of(Silent silent) {
            var recipient = silent.recipient();
            Set<Role> roles = recipient.staffRole().map(Set::of).orElseGet(Set::of);
            return new Told(
                    silent.kind().words() + ". Told: " + RecipientWords.of(recipient) + ".",
                    new BoardRow.Who(roles, Set.of(recipient.agency())));
        }
    }

    private static UUID id(DeadlineBoard one) {
        return one.deadline().waiting().id();
    }

    private static BoardRow row(DeadlineBoard one, Told told) {
        var deadline = one.deadline();
        return new BoardRow(
                id(one).toString(),
                KIND,
                new BoardRow.What(told.words(), deadline.waiting().cases(), ""),
                new BoardRow.Due(deadline.term().anchor(), deadline.dueAt()),
                ChainWords.of(one),
                told.who());
    }
}
