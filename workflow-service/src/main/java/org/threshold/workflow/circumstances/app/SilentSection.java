package org.threshold.workflow.circumstances.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return due.stream().flatMap(one -> row(one, silent).stream()).toList();
    }

    private static UUID id(DeadlineBoard one) {
        return one.deadline().waiting().id();
    }

    private static Optional<BoardRow> row(DeadlineBoard one, Map<UUID, Silent> silent) {
        return Optional.ofNullable(silent.get(id(one))).map(found -> row(one, found));
    }

    private static BoardRow row(DeadlineBoard one, Silent silent) {
        var deadline = one.deadline();
        var recipient = silent.recipient();
        Set<Role> roles = recipient.staffRole().map(Set::of).orElseGet(Set::of);
        String words = silent.kind().words() + ". Told: " + RecipientWords.of(recipient) + ".";
        return new BoardRow(
                id(one).toString(),
                KIND,
                new BoardRow.What(words, deadline.waiting().cases(), ""),
                new BoardRow.Due(deadline.term().anchor(), deadline.dueAt()),
                ChainWords.of(one),
                new BoardRow.Who(roles, Set.of(recipient.agency())));
    }
}
