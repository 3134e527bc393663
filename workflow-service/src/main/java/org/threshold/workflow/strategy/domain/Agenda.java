package org.threshold.workflow.strategy.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ChildDecision;

/**
 * The agenda of a strategy discussion: each item with what the record holds of it. Nobody ticks
 * anything off; an item is done when what it asks for is recorded.
 */
public final class Agenda {

    private static final String NOT_HELD = "The meeting has not been held yet.";
    private static final String NOT_DECIDED = "What the meeting decided is not recorded yet.";

    private final Discussion discussion;
    private final Met met;

    private Agenda(Discussion discussion, Met met) {
        this.discussion = discussion;
        this.met = met;
    }

    /** How an item stands. */
    public sealed interface State {

        /** What it asks for is recorded. */
        record Done() implements State {}

        /** It is not; the sentence says what is missing. */
        record Missing(String words) implements State {}

        /** It is to be talked about, and has no place of its own in the record. */
        record Talk() implements State {}
    }

    /** An item, and how it stands. */
    public record Line(AgendaItem item, State state) {}

    /**
     * A meeting as far as the agenda needs it.
     *
     * @param decisions what was decided for children so far
     * @param completed its actions, dissents and what follows; none until they are recorded
     */
    public record Met(
            MeetingReport report,
            QuorumCheck check,
            List<ChildDecision> decisions,
            List<MeetingDecisions> completed) {

        public Met {
            decisions = List.copyOf(decisions);
            completed = List.copyOf(completed);
        }
    }

    /**
     * The agenda of the meeting that is waited for, or else of the latest that was held.
     *
     * @param meetings those held, in order
     */
    public static List<Line> of(Discussion discussion, List<Met> meetings) {
        boolean waits = discussion.stage().awaitsMeeting() || meetings.isEmpty();
        return Arrays.stream(AgendaItem.values())
                .map(
                        item ->
                                new Line(
                                        item,
                                        waits
                                                ? before(discussion, item)
                                                : after(discussion, meetings.getLast(), item)))
                .toList();
    }

    private static State before(Discussion discussion, AgendaItem item) {
        return switch (item.part()) {
            case PREPARATION -> prepared(discussion);
            case TALK -> new State.Talk();
            case MEETING, CHILDREN, OUTCOME -> new State.Missing(NOT_HELD);
        };
    }

    private static State after(Discussion discussion, Met met, AgendaItem item) {
        return new Agenda(discussion, met).state(item);
    }

    private State state(AgendaItem item) {
        var said = met.report().minutes();
        return switch (item) {
            case QUORUM -> quorum();
            case PURPOSE -> written(said.purpose(), "It is not written down why it was held.");
            case POLICE_CHECKS -> prepared(discussion);
            case INFORMATION -> information();
            case RISKS -> written(said.risks(), "No risk is written down.");
            case EACH_CHILD -> eachChild(decision -> !decision.reason().isBlank());
            case PAEDIATRIC -> eachChild(decision -> !decision.paediatric().reason().isBlank());
            case RETURN_HOME -> eachChild(_ -> true);
            case INVESTIGATION, LEGAL, FAMILY -> new State.Talk();
            case ACTIONS, DISSENT, NEXT ->
                    met.completed().isEmpty() ? new State.Missing(NOT_DECIDED) : new State.Done();
        };
    }

    private static State prepared(Discussion discussion) {
        return discussion.progress().prepared()
                ? new State.Done()
                : new State.Missing("No police sergeant has reviewed the police checks yet.");
    }

    private static State written(String words, String missing) {
        return words.isBlank() ? new State.Missing(missing) : new State.Done();
    }

    private State quorum() {
        return switch (met.check()) {
            case QuorumCheck.Quorate() -> new State.Done();
            case QuorumCheck.NotQuorate not -> new State.Missing(not.words());
        };
    }

    /** Of each agency that took part, what it knew is to be written down. */
    private State information() {
        Set<Agency> silent = EnumSet.noneOf(Agency.class);
        met.report().attendees().forEach(one -> silent.add(one.agency()));
        met.report().minutes().information().stream()
                .filter(one -> !one.words().isBlank())
                .forEach(one -> silent.remove(one.agency()));
        return missing(
                "Nothing is written down of what these knew: ",
                silent.stream().map(Agency::words).toList());
    }

    private State eachChild(Predicate<ChildDecision> said) {
        return missing(
                "Nothing is recorded yet for case ",
                discussion.cases().stream()
                        .filter(ref -> decision(ref).filter(said).isEmpty())
                        .map(CaseRef::value)
                        .toList());
    }

    private Optional<ChildDecision> decision(CaseRef ref) {
        return met.decisions().stream().filter(one -> one.caseRef().equals(ref)).findFirst();
    }

    private static State missing(String sentence, List<String> what) {
        return what.isEmpty()
                ? new State.Done()
                : new State.Missing(what.stream().collect(Collectors.joining(", ", sentence, ".")));
    }
}
