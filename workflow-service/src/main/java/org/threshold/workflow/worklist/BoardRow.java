package org.threshold.workflow.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DeadlineBoard;

/**
 * Something on the board: overdue, soon due, or gone quiet.
 *
 * @param id its id, unique within its kind
 * @param kind which list of the board it is in
 * @param what what waits, without names
 * @param due since when it waits, and by when it is to be done, UTC
 * @param chain how far its escalation has come
 * @param who whom it waits for
 */
public record BoardRow(String id, Kind kind, What what, Due due, Chain chain, Who who) {

    /**
     * A list of the board.
     *
     * @param code as addresses and the API name it
     * @param words its heading
     * @param order its place on the board; strategy discussions are first, with 0
     */
    public record Kind(String code, String words, int order) {}

    /**
     * What waits.
     *
     * @param words in a few words that name nobody
     * @param cases the references of its cases
     * @param page the address of a page that shows more; empty where there is none
     */
    public record What(String words, List<String> cases, String page) {

        public What {
            cases = List.copyOf(cases);
        }
    }

    /** Since when it waits and by when it is to be done. */
    public record Due(Instant since, Instant at) {}

    /**
     * How far its escalation has come. It is put into words when somebody reads them: the board has
     * thousands of rows and a page of it few.
     */
    public static final class Chain {

        /** Nothing escalates. */
        public static final Chain NONE = new Chain(() -> "", () -> "");

        private final Supplier<String> reached;
        private final Supplier<String> next;

        Chain(Supplier<String> reached, Supplier<String> next) {
            this.reached = reached;
            this.next = next;
        }

        /** The rung reached and who was told, in words; empty before the first. */
        public String reached() {
            return reached.get();
        }

        /** The rung that follows and when, in words; empty where none does. */
        public String next() {
            return next.get();
        }
    }

    /** The roles of ours and the agencies that it waits for. */
    public record Who(Set<Role> roles, Set<Agency> agencies) {

        public Who {
            roles = Set.copyOf(roles);
            agencies = Set.copyOf(agencies);
        }

        /** Roles of ours, and the agencies that they work for. */
        public static Who of(Set<Role> roles) {
            return new Who(
                    roles,
                    roles.stream().map(Role::agency).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** The row of a limit: since, due and how far its escalation has come are the limit’s own. */
    public static BoardRow of(DeadlineBoard one, Kind kind, What what, Who who) {
        var deadline = one.deadline();
        return new BoardRow(
                deadline.id().toString(),
                kind,
                what,
                new Due(deadline.term().anchor(), deadline.dueAt()),
                ChainWords.of(one),
                who);
    }

    /** Whether its due instant has come. */
    public boolean overdue(Instant now) {
        return !due.at().isAfter(now);
    }
}
