package org.threshold.workflow.people.app;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.Households;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Household;
import org.threshold.workflow.people.domain.HouseholdRegister;
import org.threshold.workflow.people.domain.Membership;
import org.threshold.workflow.people.domain.MembershipId;
import org.threshold.workflow.people.domain.PartialDate;
import org.threshold.workflow.people.domain.Period;
import org.threshold.workflow.platform.Ids;

/** Records for other features who lives where. */
@Service
class LivingTogether implements Households {

    private final HouseholdRegister households;
    private final MovedIn movedIn;
    private final Ids ids;
    private final Journal journal;

    LivingTogether(HouseholdRegister households, MovedIn movedIn, Ids ids, Journal journal) {
        this.households = households;
        this.movedIn = movedIn;
        this.ids = ids;
        this.journal = journal;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public HouseholdId livingAt(
            Actor who, Address address, Set<PersonId> residents, LocalDate from) {
        var home =
                households.at(address).stream()
                        .map(Household::id)
                        .filter(id -> livingIn(id, from).stream().anyMatch(residents::contains))
                        .findFirst()
                        .orElseGet(() -> open(who, address));
        var newcomers = new HashSet<>(residents);
        newcomers.removeAll(livingIn(home, from));
        if (!newcomers.isEmpty()) {
            newcomers.forEach(newcomer -> join(who, home, newcomer, from));
            movedIn.together(who, livingIn(home, from));
        }
        return home;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void left(Actor who, Address address, PersonId person, LocalDate lastDay) {
        var until = PartialDate.day(lastDay);
        households.membersOf(households.at(address).stream().map(Household::id).toList()).stream()
                .filter(stay -> stay.person().equals(person))
                .filter(stay -> stay.period().open() && stay.period().mayEnd(until))
                .forEach(
                        stay -> {
                            households.keep(stay.ended(until));
                            journal.person(who, "household-left", person, "");
                        });
    }

    private HouseholdId open(Actor who, Address address) {
        var id = new HouseholdId(ids.next());
        households.add(new Household(id, address));
        journal.household(who, "household-opened", id, "");
        return id;
    }

    private void join(Actor who, HouseholdId home, PersonId newcomer, LocalDate from) {
        var since = Period.since(PartialDate.day(from));
        households.keep(new Membership(new MembershipId(ids.next()), home, newcomer, since));
        journal.person(who, "household-joined", newcomer, "");
    }

    private Set<PersonId> livingIn(HouseholdId household, LocalDate day) {
        return households.membersOf(List.of(household)).stream()
                .filter(member -> member.period().covers(day))
                .map(Membership::person)
                .collect(Collectors.toSet());
    }
}
