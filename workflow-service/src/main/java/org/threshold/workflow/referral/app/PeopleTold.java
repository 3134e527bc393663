package org.threshold.workflow.referral.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.ReferredSuspect;
import org.threshold.workflow.referral.app.Referrals.Around;

/** Puts on record the people of whom a referral tells, and who of them is suspected. */
@Service
class PeopleTold {

    private final People people;
    private final SuspectsNamed suspects;
    private final Ids ids;

    PeopleTold(People people, SuspectsNamed suspects, Ids ids) {
        this.people = people;
        this.suspects = suspects;
        this.ids = ids;
    }

    Registration register(Actor who, StatedPerson stated) {
        return people.register(who, stated);
    }

    /** The adults around the children. */
    List<Around> around(Actor who, List<ReferralReport.Adult> adults) {
        return adults.stream()
                .map(adult -> new Around(register(who, adult.person()).id(), adult.relationship()))
                .toList();
    }

    /**
     * Keeps who is suspected.
     *
     * @param around the adults of the report, in its order: one of them who is suspected too is the
     *     same person
     */
    void suspected(
            Actor who, ReferralReceived received, ReferralReport report, List<Around> around) {
        List<CaseRef> cases = received.cases().stream().map(CaseRef::new).toList();
        List<ReferredSuspect> named = new ArrayList<>();
        for (var one : report.harm().suspects()) {
            PersonId person = person(who, one, report.concern().adults(), around);
            named.add(
                    new ReferredSuspect(
                            ids.next(),
                            cases,
                            person,
                            one.role(),
                            one.said(),
                            received.receivedAt()));
        }
        suspects.add(received.referral(), named);
    }

    private PersonId person(
            Actor who,
            ReferralReport.Suspect suspect,
            List<ReferralReport.Adult> adults,
            List<Around> around) {
        String name = suspect.person().names().primary();
        for (int place = 0; place < adults.size(); place++) {
            StatedPerson other = adults.get(place).person();
            if (!name.isEmpty()
                    && name.equalsIgnoreCase(other.names().primary())
                    && !apart(suspect.person().born(), other.born())) {
                return around.get(place).person();
            }
        }
        return register(who, suspect.person()).id();
    }

    /** A father and a son of one name are two people, as far as their days of birth say so. */
    private static boolean apart(Born one, Born other) {
        return one instanceof Born.Known && other instanceof Born.Known && !one.equals(other);
    }
}
