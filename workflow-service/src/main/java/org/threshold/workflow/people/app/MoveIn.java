package org.threshold.workflow.people.app;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.Household;
import org.threshold.workflow.people.domain.HouseholdRegister;
import org.threshold.workflow.people.domain.Membership;
import org.threshold.workflow.people.domain.MembershipId;
import org.threshold.workflow.people.domain.Period;
import org.threshold.workflow.platform.Ids;

/** Records that somebody lives or lived in a home of a family, or at an address new to it. */
@Service
public class MoveIn {

    /** Where somebody lives. */
    public sealed interface Where {

        /** In a home that is recorded. */
        record In(HouseholdId home) implements Where {}

        /**
         * At an address.
         *
         * @param key the sender's key of this request: the same key opens no second household
         * @param homes those of the family; the one at this address is meant, if one is there
         */
        record At(UUID key, Address address, Set<HouseholdId> homes) implements Where {
            public At {
                homes = Set.copyOf(homes);
            }
        }
    }

    /** What is asked for. */
    public record Command(Where where, PersonId person, Period period) {}

    private final Access access;
    private final HouseholdRegister households;
    private final OpenHousehold open;
    private final JoinHousehold join;
    private final Ids ids;

    MoveIn(
            Access access,
            HouseholdRegister households,
            OpenHousehold open,
            JoinHousehold join,
            Ids ids) {
        this.access = access;
        this.households = households;
        this.open = open;
        this.join = join;
        this.ids = ids;
    }

    /**
     * Refused where other dates are recorded for the same time; who is recorded as living there and
     * is said to, without a date, stays as recorded.
     */
    @Transactional
    public Answer<MembershipId> handle(Actor who, Command command) {
        access.require(who, Activity.EDIT_PERSON);
        return home(who, command.where()).then(home -> join(who, home, command));
    }

    private Answer<HouseholdId> home(Actor who, Where where) {
        return switch (where) {
            case Where.In(var home) -> new Answer.Done<>(home);
            case Where.At(var key, var address, var homes) ->
                    households.at(address).stream()
                            .map(Household::id)
                            .filter(homes::contains)
                            .findFirst()
                            .<Answer<HouseholdId>>map(Answer.Done::new)
                            .orElseGet(() -> open(who, key, address));
        };
    }

    private Answer<HouseholdId> open(Actor who, UUID key, Address address) {
        var command = new OpenHousehold.Command(key, new HouseholdId(ids.next()), address);
        return open.handle(who, command);
    }

    private Answer<MembershipId> join(Actor who, HouseholdId home, Command command) {
        if (command.period().equals(Period.always())) {
            var there =
                    households.membersOf(List.of(home)).stream()
                            .filter(member -> member.person().equals(command.person()))
                            .filter(member -> member.period().open())
                            .findFirst();
            if (there.isPresent()) {
                return new Answer.Done<>(there.get().id());
            }
        }
        var id = new MembershipId(ids.next());
        return join.handle(who, new Membership(id, home, command.person(), command.period()));
    }
}
