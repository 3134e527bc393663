package org.threshold.workflow.people.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.Blank;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.ParentStanding.NobodyElse;
import org.threshold.workflow.people.ParentStanding.NotToBeContacted;
import org.threshold.workflow.people.ParentStanding.UnknownEnquiriesMade;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;

/**
 * The places of everybody else with parental responsibility: a child’s record holds as many as
 * there are, and nobody is lost because another is added (L-3.1.17; Children Act 1989 s.2(5) and
 * (6)).
 */
public final class OtherParents {

    private OtherParents() {}

    /**
     * What holds on a day, in the order of the places. A place that somebody left is none; where
     * nobody is left, one says so.
     */
    public static SortedMap<ParentRole, ParentStanding> standing(
            Collection<ParentRecord> answers, LocalDate on) {
        SortedMap<ParentRole, ParentStanding> all = new TreeMap<>();
        answers.forEach(answer -> all.put(answer.role(), answer.on(on)));
        boolean left = all.values().removeIf(NobodyElse.class::isInstance);
        if (left && all.keySet().stream().noneMatch(ParentRole::isOther)) {
            all.put(ParentRole.OTHER_PARENTAL_RESPONSIBILITY, new NobodyElse());
        }
        ParentRole.asked(all.keySet()).forEach(place -> all.putIfAbsent(place, new Blank()));
        return all;
    }

    /**
     * The answer in the place where it belongs: somebody who is named is put into their own place,
     * or else into the first that names nobody, so that no other is overwritten.
     */
    public static ParentRecord placed(ParentRecord told, Collection<ParentRecord> answers) {
        if (!told.role().isOther() || !(told.standing() instanceof KnownParent(var parent))) {
            return told;
        }
        ParentRole place = placeOf(parent, answers).orElseGet(() -> free(told.role(), answers));
        return new ParentRecord(told.child(), place, told.standing());
    }

    private static Optional<ParentRole> placeOf(PersonId parent, Collection<ParentRecord> answers) {
        return answers.stream()
                .filter(one -> one.role().isOther())
                .filter(one -> one.standing().equals(new KnownParent(parent)))
                .map(ParentRecord::role)
                .findFirst();
    }

    private static ParentRole free(ParentRole asked, Collection<ParentRecord> answers) {
        List<ParentRole> named =
                answers.stream().filter(OtherParents::isTaken).map(ParentRecord::role).toList();
        return named.contains(asked) ? ParentRole.free(named) : asked;
    }

    /**
     * Of whom it is decided that they are left out, another’s name decides nothing; and whoever
     * comes after somebody else has heard nothing of what that one was told.
     */
    private static boolean isTaken(ParentRecord answer) {
        return switch (answer.standing()) {
            case KnownParent _, NotToBeContacted _, NobodyElse _ -> answer.role().isOther();
            case Blank _, UnknownEnquiriesMade _ -> false;
        };
    }

    /** What is wrong with an answer beside those that hold; empty when it can be recorded. */
    public static List<Refusal> wrong(ParentRecord told, Map<ParentRole, ParentStanding> holds) {
        boolean ends = told.role().isOther() && told.standing() instanceof NobodyElse;
        boolean others = holds.entrySet().stream().anyMatch(OtherParents::isSomebodyElse);
        return ends && others && !holds.containsKey(told.role())
                ? List.of(
                        new Refusal(
                                "standing",
                                "The record says that somebody else has parental responsibility.",
                                "Choose of whom it is no longer so, one after the other."))
                : List.of();
    }

    private static boolean isSomebodyElse(Map.Entry<ParentRole, ParentStanding> place) {
        return place.getKey().isOther()
                && switch (place.getValue()) {
                    case Blank _, NobodyElse _ -> false;
                    case KnownParent _, NotToBeContacted _, UnknownEnquiriesMade _ -> true;
                };
    }
}
