package org.threshold.workflow.discharge.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.WhoHasAnswered.Told;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/**
 * When it may be decided that a planned discharge goes ahead (R-Health-1, R-Health-2): everybody
 * who has to know has acknowledged it, or a named person of ours has taken their ladder over; and
 * the unit has met. Refuses the decision, never the fact that a child leaves; where it cannot wait,
 * somebody says why, and those who have not answered are rung.
 */
public final class DischargeGate {

    private static final Lesson LESSON =
            new Lesson(
                    "Whoever looks after the child at home knows before it comes (health recommendation 1).");

    private static final String RING =
            "Ring them: once they acknowledge it, or somebody has taken the telling over at the top of"
                    + " its ladder, it may go ahead. If it cannot wait, say why.";

    private DischargeGate() {}

    /**
     * What a decision rests on.
     *
     * @param told who was told of the plan, and whether they have answered
     * @param met whether the discharge-planning meeting was held
     * @param mustStay whether the child is expected not to leave (L-3.1.9)
     */
    public record Basis(List<Told> told, boolean met, boolean mustStay) {

        public Basis {
            told = List.copyOf(told);
        }
    }

    /** Why it may not go ahead; those that a person can go on without come last. */
    public static List<Refusal> refusals(Discharge discharge, Basis basis, DischargeGiven given) {
        List<Refusal> refusals = new ArrayList<>(given.missing());
        if (!given.goesAhead()) {
            return refusals;
        }
        if (basis.mustStay()) {
            refusals.add(mustStay());
        }
        if (given.cannotWait().isBlank()) {
            refusals.addAll(LESSON.toldWith(unheard(discharge, basis.told())));
            if (discharge.needsMeeting() && !basis.met()) {
                refusals.add(notMet());
            }
        }
        return refusals;
    }

    /** Who has not answered, or was not told at all, though the discharge rests on them. */
    public static List<Refusal> unheard(Discharge discharge, List<Told> told) {
        List<Refusal> refusals = new ArrayList<>();
        told.stream()
                .filter(Told::mandatory)
                .filter(DischargeGate::open)
                .map(one -> waits(one.who().agency()))
                .distinct()
                .forEach(refusals::add);
        needed(discharge)
                .filter(agency -> told.stream().noneMatch(one -> one.who().agency() == agency))
                .map(DischargeGate::nobody)
                .forEach(refusals::add);
        return refusals;
    }

    private static boolean open(Told one) {
        return switch (one.answer()) {
            case WAITS, SUPERSEDED -> true;
            case ACKNOWLEDGED, TAKEN_OVER -> false;
        };
    }

    private static Stream<Agency> needed(Discharge discharge) {
        return discharge.needsMidwife()
                ? Stream.of(Agency.HEALTH_VISITING, Agency.GP, Agency.MIDWIFERY)
                : Stream.of(Agency.HEALTH_VISITING, Agency.GP);
    }

    private static Refusal waits(Agency agency) {
        return new Refusal(
                "goesAhead",
                agency.words() + ": nobody has acknowledged the planned discharge.",
                RING);
    }

    private static Refusal nobody(Agency agency) {
        return new Refusal(
                "goesAhead",
                agency.words() + ": nobody could be told of the planned discharge.",
                "Find out who looks after the child and put it on record; then record the plan again."
                        + " If it cannot wait, say why, and ring them.");
    }

    private static Refusal notMet() {
        return new Refusal(
                "goesAhead",
                "The neonatal unit has not held its discharge-planning meeting, though a concern is"
                        + " open (health recommendation 2).",
                "Hold it; it is on the work list. If it cannot wait, say why.");
    }

    private static Refusal mustStay() {
        return new Refusal(
                "goesAhead",
                "The child is expected not to leave hospital (lesson 3.1.9).",
                "If that has changed, decide on the page of the case that the child may leave.");
    }
}
