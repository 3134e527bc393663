package org.threshold.workflow.plan.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/**
 * What a child protection conference decides for one child, and how the plan goes on from there.
 *
 * @param meetings core groups and review conferences, in the order in which they were recorded
 */
public record ProtectionPlan(
        ProtectionPlanId id, About about, Standing standing, List<Meeting> meetings) {

    public ProtectionPlan {
        meetings = List.copyOf(meetings);
    }

    /**
     * Whose it is.
     *
     * @param heldOn the day in England of the conference; the first limits are counted from it (T9,
     *     T10)
     * @param beside the case of the child whom the conference was about, where this is another
     *     child of its home
     */
    public record About(
            CaseRef caseRef, PersonId child, LocalDate heldOn, Optional<CaseRef> beside) {

        /** The child whom the conference was about. */
        public About(CaseRef caseRef, PersonId child, LocalDate heldOn) {
            this(caseRef, child, heldOn, Optional.empty());
        }
    }

    /**
     * What was decided.
     *
     * @param reason why the child needs a plan
     * @param came the agencies at the conference
     */
    public record Terms(HarmCategory category, String reason, Set<Agency> came, CoreGroup group) {

        public Terms {
            came = Set.copyOf(came);
        }

        @Override
        public String toString() {
            return "Terms[" + category + "]";
        }
    }

    /** How it stands. */
    public sealed interface Standing {

        /** The conference was held, and nobody has recorded what it decided. */
        record ToDecide() implements Standing {}

        /** The child is not made the subject of a plan; something else happens instead. */
        record NotMade(String reason, String instead, Set<Agency> came) implements Standing {

            public NotMade {
                came = Set.copyOf(came);
            }

            @Override
            public String toString() {
                return "NotMade[]";
            }
        }

        /** The child is the subject of a plan. */
        record Made(Terms terms) implements Standing {}

        /** A review conference ended the plan on this day in England. */
        record Ended(Terms terms, LocalDate on, String reason, String after) implements Standing {

            @Override
            public String toString() {
                return "Ended[" + on + "]";
            }
        }
    }

    /** Whether somebody has still to do something about it. */
    public boolean open() {
        return standing instanceof Standing.ToDecide || standing instanceof Standing.Made;
    }

    /** The terms of a plan that stands. */
    public Terms terms() {
        if (standing instanceof Standing.Made(var terms)) {
            return terms;
        }
        throw new IllegalStateException("no plan stands");
    }

    /** What was decided of a plan that stands or has ended; empty where none was made. */
    public Optional<Terms> agreed() {
        return switch (standing) {
            case Standing.Made(var terms) -> Optional.of(terms);
            case Standing.Ended(var terms, _, _, _) -> Optional.of(terms);
            case Standing.ToDecide _, Standing.NotMade _ -> Optional.empty();
        };
    }

    /** The day from which the next meeting of this kind counts: the last, or the conference. */
    public LocalDate last(Meeting.Kind kind) {
        return held(kind).max(Comparator.naturalOrder()).orElse(about.heldOn());
    }

    /** The latest day on which a meeting of this kind met its limit. */
    public Optional<LocalDate> latest(Meeting.Kind kind) {
        return held(kind).max(Comparator.naturalOrder());
    }

    private Stream<LocalDate> held(Meeting.Kind kind) {
        return meetings.stream().filter(one -> one.kind() == kind && one.counts()).map(Meeting::on);
    }

    /** The same, standing so. */
    public ProtectionPlan now(Standing so) {
        return new ProtectionPlan(id, about, so, meetings);
    }

    /** The same, with a meeting more. */
    public ProtectionPlan met(Meeting meeting) {
        return new ProtectionPlan(
                id, about, standing, Stream.concat(meetings.stream(), Stream.of(meeting)).toList());
    }

    /** The same plan, with this core group. */
    public ProtectionPlan with(CoreGroup group) {
        Terms was = terms();
        return now(new Standing.Made(new Terms(was.category(), was.reason(), was.came(), group)));
    }
}
