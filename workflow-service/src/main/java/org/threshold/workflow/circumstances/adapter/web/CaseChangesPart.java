package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.adapter.web.HeardLines.Line;
import org.threshold.workflow.circumstances.app.CaseChanges.Listed;
import org.threshold.workflow.circumstances.app.ReadChange.Heard;
import org.threshold.workflow.circumstances.app.ShowTold;
import org.threshold.workflow.circumstances.app.ShowTold.ShareLog;
import org.threshold.workflow.circumstances.app.ToldBoard.Told;
import org.threshold.workflow.circumstances.domain.NotificationStanding;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with what happened, who was told, and who has acknowledged. */
@Component
class CaseChangesPart implements CasePart {

    private static final int ORDER = 40;

    private final ShowTold show;
    private final NotToldLines notTold;

    CaseChangesPart(ShowTold show, NotToldLines notTold) {
        this.show = show;
        this.notTold = notTold;
    }

    /** A change with those who were told of it, and what they said back. */
    record Happened(
            String id,
            String words,
            String at,
            long acknowledged,
            List<Line> told,
            List<Line> replies) {}

    /** All of it; {@code notTold} says who was not told of what, and why. */
    record Shown(List<Happened> changes, List<Line> notTold) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> part(who, ref));
    }

    private Optional<Part> part(Actor who, CaseRef ref) {
        List<Listed> changes = show.changes(who, ref);
        return changes.isEmpty()
                ? Optional.empty()
                : show.handle(who, ref).map(log -> new Part("changes", shown(changes, log)));
    }

    private Shown shown(List<Listed> changes, ShareLog log) {
        Map<ChangeId, List<Told>> told =
                log.told().stream()
                        .collect(Collectors.groupingBy(one -> one.notification().change()));
        return new Shown(
                changes.stream()
                        .map(one -> happened(one, told.getOrDefault(one.id(), List.of())))
                        .toList(),
                notTold.of(log.notTold()));
    }

    private static Happened happened(Listed change, List<Told> told) {
        return new Happened(
                change.id().toString(),
                ListedWords.of(change),
                DueWords.exact(change.occurredAt()),
                told.stream()
                        .filter(one -> one.standing() instanceof NotificationStanding.Acknowledged)
                        .count(),
                HeardLines.told(
                        told.stream()
                                .map(one -> new Heard(one.notification(), one.standing()))
                                .toList()),
                HeardLines.replies(told.stream().flatMap(one -> one.replies().stream()).toList()));
    }
}
