package org.threshold.workflow.people.app;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.HouseholdRegister;
import org.threshold.workflow.people.domain.Membership;
import org.threshold.workflow.people.domain.MembershipId;
import org.threshold.workflow.people.domain.PersonRegister;
import org.threshold.workflow.platform.Refusal;

/** Records that somebody lives or lived in a household. */
@Service
public class JoinHousehold {

    private final Access access;
    private final PersonRegister persons;
    private final HouseholdRegister households;
    private final MovedIn movedIn;
    private final Journal journal;

    JoinHousehold(
            Access access,
            PersonRegister persons,
            HouseholdRegister households,
            MovedIn movedIn,
            Journal journal) {
        this.access = access;
        this.persons = persons;
        this.households = households;
        this.movedIn = movedIn;
        this.journal = journal;
    }

    /**
     * Refused where the same person is already recorded in the same household at that time; living
     * in several households at once is possible. Sending the same again changes nothing.
     *
     * @param joining with the id that the membership gets
     */
    @Transactional
    public Answer<MembershipId> handle(Actor who, Membership joining) {
        access.require(who, Activity.EDIT_PERSON);
        if (persons.find(joining.person()).isEmpty()) {
            return Answer.noSuchPerson("person");
        }
        if (households.lock(joining.household()).isEmpty()) {
            return Answer.noSuchHousehold();
        }
        return join(who, joining);
    }

    private Answer<MembershipId> join(Actor who, Membership joining) {
        var members = households.membersOf(List.of(joining.household()));
        for (var member : members) {
            if (member.person().equals(joining.person())
                    && member.period().overlaps(joining.period())) {
                return already(member, joining);
            }
        }
        households.keep(joining);
        journal.person(who, "household-joined", joining.person(), "");
        tell(who, joining, members);
        return new Answer.Done<>(joining.id());
    }

    private void tell(Actor who, Membership joining, List<Membership> members) {
        var today = journal.today();
        if (joining.period().covers(today)) {
            var others =
                    members.stream()
                            .filter(member -> member.period().covers(today))
                            .map(Membership::person)
                            .collect(Collectors.toSet());
            movedIn.cameToLiveWith(who, joining.person(), others);
        }
    }

    private static Answer<MembershipId> already(Membership member, Membership joining) {
        if (member.period().equals(joining.period())) {
            return new Answer.Done<>(member.id());
        }
        return Answer.refused(
                new Refusal(
                        "from",
                        "This person is already recorded in this household at that time.",
                        "Record the end of the earlier time first, or give dates that do not"
                                + " overlap it."));
    }
}
