package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.domain.Invitee;
import org.threshold.workflow.strategy.domain.MeetingDecisions;
import org.threshold.workflow.strategy.domain.MeetingReport;

/** Meetings in memory; keeps the promises of those in PostgreSQL, for one thread. */
final class InMemoryMeetings implements Meetings {

    private record Key(DiscussionId id, int number) {}

    private final List<HeldMeeting> held = new ArrayList<>();
    private final Map<Key, Map<String, ChildDecision>> decisions = new LinkedHashMap<>();
    private final Map<Key, MeetingDecisions> completed = new LinkedHashMap<>();
    private final Map<Key, List<Invitee>> sent = new LinkedHashMap<>();

    @Override
    public void add(HeldMeeting meeting, Actor by, Instant recordedAt) {
        held.add(meeting);
    }

    @Override
    public List<HeldMeeting> of(DiscussionId id) {
        return held.stream()
                .filter(one -> one.discussion().equals(id))
                .sorted(Comparator.comparingInt(HeldMeeting::number))
                .map(this::asRead)
                .toList();
    }

    /** What was decided at once is read with the decisions, not with the report. */
    private HeldMeeting asRead(HeldMeeting one) {
        var report = one.report();
        return new HeldMeeting(
                one.discussion(),
                one.number(),
                new MeetingReport(
                        report.heldAt(),
                        report.held(),
                        report.attendees(),
                        report.minutes(),
                        report.urgency(),
                        List.of()),
                one.check(),
                List.copyOf(of(new Key(one.discussion(), one.number())).values()));
    }

    private Map<String, ChildDecision> of(Key meeting) {
        return decisions.computeIfAbsent(meeting, _ -> new TreeMap<>());
    }

    @Override
    public void decide(MeetingHeld meeting, List<ChildDecision> decided) {
        var all = of(new Key(meeting.discussion(), meeting.number()));
        decided.forEach(one -> all.put(one.caseRef().value(), one));
    }

    @Override
    public void complete(MeetingHeld meeting, MeetingDecisions decided, Actor by, Instant at) {
        completed.put(
                new Key(meeting.discussion(), meeting.number()),
                new MeetingDecisions(
                        List.of(), decided.actions(), decided.dissents(), decided.next()));
    }

    @Override
    public List<MeetingDecisions> completed(DiscussionId id, int number) {
        return Optional.ofNullable(completed.get(new Key(id, number)))
                .map(List::of)
                .orElse(List.of());
    }

    @Override
    public List<DecidedForChild> decidedFor(CaseRef ref) {
        Comparator<DecidedForChild> byTime =
                Comparator.comparing((DecidedForChild one) -> one.meeting().heldAt())
                        .thenComparing(one -> one.meeting().discussion().toString())
                        .thenComparingInt(one -> one.meeting().number());
        return held.stream()
                .flatMap(
                        one ->
                                asRead(one).decisions().stream()
                                        .filter(decision -> decision.caseRef().equals(ref))
                                        .map(it -> new DecidedForChild(one.held(), it)))
                .sorted(byTime.reversed())
                .toList();
    }

    @Override
    public void sent(DiscussionId id, List<Invitee> recipients, Instant at) {
        held.stream()
                .filter(one -> one.discussion().equals(id))
                .forEach(one -> sent.putIfAbsent(new Key(id, one.number()), recipients));
    }

    /** To whom the record of a meeting was sent; empty until it was. */
    List<Invitee> sentTo(DiscussionId id, int number) {
        return sent.getOrDefault(new Key(id, number), List.of());
    }
}
