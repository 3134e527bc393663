package org.threshold.workflow.deadlines.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.threshold.workflow.deadlines.Ask;
import org.threshold.workflow.deadlines.BoardPlace;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.LastRung;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.NextRung;
import org.threshold.workflow.deadlines.OverdueRung;
import org.threshold.workflow.deadlines.OverdueRungs;
import org.threshold.workflow.deadlines.RungStanding;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.domain.Ladder;
import org.threshold.workflow.deadlines.domain.LadderRung;
import org.threshold.workflow.deadlines.domain.RunningDeadline;

/** Deadlines in memory; keeps the promises of the one in PostgreSQL, for one thread. */
final class InMemoryDeadlineStore implements DeadlineStore, DeadlineBoards, OverdueRungs {

    private static final Comparator<Deadline> BY_DUE =
            Comparator.comparing(Deadline::dueAt).thenComparing(deadline -> deadline.id().value());

    private final Map<DeadlineId, RunningDeadline> kept = new LinkedHashMap<>();

    /** Forgets all of them. */
    void clear() {
        kept.clear();
    }

    @Override
    public boolean add(RunningDeadline started) {
        var deadline = started.deadline();
        var code = deadline.limit().code();
        if (standing(code, deadline.waiting(), deadline.term().anchor()).isPresent()) {
            return false;
        }
        kept.put(deadline.id(), started);
        return true;
    }

    @Override
    public Optional<Deadline> standing(LimitCode limit, Waiting waiting, Instant anchor) {
        return deadlines(
                        kept ->
                                kept.limit().code() == limit
                                        && kept.waiting().id().equals(waiting.id())
                                        && kept.waiting().step().equals(waiting.step())
                                        && (kept.isOpen() || kept.term().anchor().equals(anchor)))
                .max(Comparator.comparing(Deadline::isOpen));
    }

    @Override
    public Optional<RunningDeadline> lock(DeadlineId id) {
        return Optional.ofNullable(kept.get(id))
                .map(all -> new RunningDeadline(all.deadline(), with(all.ladder(), waiting(all))));
    }

    @Override
    public List<Ask> asked(DeadlineId id, Instant dueFrom) {
        return Optional.ofNullable(kept.get(id)).stream()
                .flatMap(running -> running.ladder().rungs().stream())
                .filter(rung -> !rung.isWaiting() && !rung.dueAt().isBefore(dueFrom))
                .map(rung -> rung.rule().ask())
                .toList();
    }

    @Override
    public void save(RunningDeadline changed) {
        kept.computeIfPresent(
                changed.deadline().id(),
                (_, before) -> {
                    var rungs = new ArrayList<>(before.ladder().rungs());
                    rungs.removeIf(LadderRung::isWaiting);
                    rungs.addAll(changed.ladder().rungs());
                    return new RunningDeadline(changed.deadline(), with(changed.ladder(), rungs));
                });
    }

    @Override
    public void concerning(String kind, UUID subjectId, List<String> cases) {
        kept.replaceAll((_, running) -> about(running, kind, subjectId, cases));
    }

    private static RunningDeadline about(
            RunningDeadline running, String kind, UUID subjectId, List<String> cases) {
        var one = running.deadline();
        var what = one.waiting();
        if (!one.isOpen() || !what.kind().equals(kind) || !what.id().equals(subjectId)) {
            return running;
        }
        var waiting = new Waiting(kind, subjectId, what.step(), cases);
        return new RunningDeadline(
                new Deadline(one.id(), one.limit(), waiting, one.term(), one.standing()),
                running.ladder());
    }

    @Override
    public Optional<Deadline> find(DeadlineId id) {
        return Optional.ofNullable(kept.get(id)).map(RunningDeadline::deadline);
    }

    @Override
    public List<Deadline> of(String kind, UUID subjectId) {
        return deadlines(
                        kept ->
                                kept.waiting().id().equals(subjectId)
                                        && kept.waiting().kind().equals(kind))
                .sorted(BY_DUE)
                .toList();
    }

    @Override
    public List<DeadlineBoard> dueBy(Instant until, BoardPlace after, int most) {
        var place = Comparator.comparing(BoardPlace::dueAt).thenComparing(at -> at.id().value());
        return deadlines(kept -> kept.isOpen() && !kept.dueAt().isAfter(until))
                .sorted(BY_DUE)
                .map(this::row)
                .filter(row -> place.compare(row.place(), after) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public List<DeadlineBoard> dueBy(Instant until) {
        return dueBy(until, BoardPlace.START, Integer.MAX_VALUE);
    }

    @Override
    public List<DeadlineBoard> ofCase(String caseRef) {
        return deadlines(kept -> kept.isOpen() && kept.waiting().cases().contains(caseRef))
                .sorted(BY_DUE)
                .map(this::row)
                .toList();
    }

    @Override
    public List<OverdueRung> find(Instant now, int most) {
        return kept.values().stream()
                .filter(running -> running.deadline().isOpen())
                .map(running -> overdue(running.deadline(), waiting(running).getFirst()))
                .filter(rung -> rung.dueAt().isBefore(now.minus(PATIENCE)))
                .sorted(Comparator.comparing(OverdueRung::dueAt))
                .limit(most)
                .toList();
    }

    private static OverdueRung overdue(Deadline deadline, LadderRung rung) {
        return new OverdueRung(deadline.id(), deadline.waiting(), rung.number(), rung.dueAt());
    }

    private Stream<Deadline> deadlines(Predicate<Deadline> wanted) {
        return kept.values().stream().map(RunningDeadline::deadline).filter(wanted);
    }

    /** The ladder of a deadline, lowest rung first. */
    List<RungStanding> rungs(DeadlineId id) {
        return Optional.ofNullable(kept.get(id)).stream()
                .flatMap(running -> running.ladder().rungs().stream())
                .map(InMemoryDeadlineStore::standing)
                .toList();
    }

    private static RungStanding standing(LadderRung rung) {
        return switch (rung.firing()) {
            case LadderRung.Firing.Waiting _ ->
                    new RungStanding(
                            rung.number(),
                            rung.rule().name(),
                            rung.dueAt(),
                            rung.rule().told(),
                            Optional.empty());
            case LadderRung.Firing.Fired(var at, var told) ->
                    new RungStanding(
                            rung.number(), rung.rule().name(), rung.dueAt(), told, Optional.of(at));
        };
    }

    private DeadlineBoard row(Deadline deadline) {
        var running = Optional.ofNullable(kept.get(deadline.id())).orElseThrow();
        var next = waiting(running).getFirst();
        var rule = next.rule();
        return new DeadlineBoard(
                deadline,
                last(running.ladder()),
                new NextRung(rule.name(), next.dueAt(), rule.told(), rule.toldOutOfHours()));
    }

    private static LastRung last(Ladder ladder) {
        LastRung last = new LastRung.NoneYet();
        for (var rung : ladder.rungs()) {
            if (rung.firing() instanceof LadderRung.Firing.Fired fired) {
                last = new LastRung.Reached(rung.rule().name(), fired.told(), fired.at());
            }
        }
        return last;
    }

    private static List<LadderRung> waiting(RunningDeadline running) {
        return running.ladder().rungs().stream().filter(LadderRung::isWaiting).toList();
    }

    private static Ladder with(Ladder ladder, List<LadderRung> rungs) {
        return new Ladder(ladder.clock(), ladder.repeat(), rungs);
    }
}
