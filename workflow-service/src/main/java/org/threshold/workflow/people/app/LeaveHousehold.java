package org.threshold.workflow.people.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.HouseholdRegister;
import org.threshold.workflow.people.domain.Membership;
import org.threshold.workflow.people.domain.MembershipId;
import org.threshold.workflow.people.domain.PartialDate;
import org.threshold.workflow.people.domain.Period.End;
import org.threshold.workflow.platform.Refusal;

/** Records that somebody does not live in a household any more. */
@Service
public class LeaveHousehold {

    /**
     * What is asked for.
     *
     * @param lastDay the last day of living there, as far as it is known
     */
    public record Command(HouseholdId household, PersonId person, PartialDate lastDay) {}

    private final Access access;
    private final HouseholdRegister households;
    private final Journal journal;

    LeaveHousehold(Access access, HouseholdRegister households, Journal journal) {
        this.access = access;
        this.households = households;
        this.journal = journal;
    }

    /** Refused where the person does not live there; sending the same again changes nothing. */
    @Transactional
    public Answer<MembershipId> handle(Actor who, Command command) {
        access.require(who, Activity.EDIT_PERSON);
        if (households.lock(command.household()).isEmpty()) {
            return Answer.noSuchHousehold();
        }
        var stays =
                households.membersOf(List.of(command.household())).stream()
                        .filter(member -> member.person().equals(command.person()))
                        .toList();
        return alreadyLeft(stays, command)
                .or(() -> open(stays).map(stay -> leave(who, stay, command)))
                .orElseGet(LeaveHousehold::doesNotLiveThere);
    }

    private Answer<MembershipId> leave(Actor who, Membership stay, Command command) {
        if (!stay.period().mayEnd(command.lastDay())) {
            return Answer.refused(
                    new Refusal(
                            "to",
                            "The last day is before the first one.",
                            "Check the dates; the first day is shown with the household."));
        }
        households.keep(stay.ended(command.lastDay()));
        journal.person(who, "household-left", stay.person(), "");
        return new Answer.Done<>(stay.id());
    }

    private static Optional<Membership> open(List<Membership> stays) {
        return stays.stream().filter(stay -> stay.period().open()).findFirst();
    }

    private static Optional<Answer<MembershipId>> alreadyLeft(
            List<Membership> stays, Command command) {
        var asAsked = new End.On(command.lastDay());
        return stays.stream()
                .filter(stay -> stay.period().end().equals(asAsked))
                .findFirst()
                .map(stay -> new Answer.Done<>(stay.id()));
    }

    private static Answer<MembershipId> doesNotLiveThere() {
        return Answer.refused(
                new Refusal(
                        "person",
                        "This person is not recorded as living in this household.",
                        "Look at the person's family for where they are recorded, or record the"
                                + " whole time with its first and last day."));
    }
}
