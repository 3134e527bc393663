package org.threshold.workflow.circumstances.adapter.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.RecipientWords;
import org.threshold.workflow.circumstances.adapter.web.HeardLines.Line;
import org.threshold.workflow.circumstances.app.ToldBoard.NotTold;

/** Puts into words who was not told, of what, why, and who decided it. */
@Component
class NotToldLines {

    private final StaffDirectory staff;

    NotToldLines(StaffDirectory staff) {
        this.staff = staff;
    }

    List<Line> of(Collection<NotTold> notTold) {
        Map<StaffId, String> names =
                staff.names(notTold.stream().flatMap(NotToldLines::decider).distinct().toList());
        return notTold.stream().map(one -> line(one, names)).toList();
    }

    private static Stream<StaffId> decider(NotTold one) {
        Stream<StaffId> leftOut =
                one
                        .leftOutBy()
                        .flatMap(
                                by -> by instanceof StaffId id ? Optional.of(id) : Optional.empty())
                        .stream();
        return Stream.concat(leftOut, one.agreement().flatMap(AgreementWords::manager).stream());
    }

    private static Line line(NotTold one, Map<StaffId, String> names) {
        String words = one.what().kind().words() + ". " + one.reason();
        return one.leftOutBy()
                .map(
                        by ->
                                new Line(
                                        recipient(one.who()),
                                        words
                                                + " Decided by "
                                                + name(by, names)
                                                + "."
                                                + manager(one, names)))
                .orElseGet(() -> new Line(one.who(), words));
    }

    private static String manager(NotTold one, Map<StaffId, String> names) {
        return one.agreement()
                .filter(said -> !AgreementWords.ownDecision(said, one.leftOutBy()))
                .map(said -> " " + AgreementWords.of(said, by -> name(by, names)))
                .orElse("");
    }

    private static String recipient(String key) {
        return Recipient.of(key).map(RecipientWords::of).orElse(key);
    }

    private static String name(ActorId by, Map<StaffId, String> names) {
        return switch (by) {
            case StaffId id -> names.getOrDefault(id, "a member of staff");
            case SystemId _ -> "an agency’s system";
        };
    }
}
