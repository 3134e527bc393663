package org.threshold.workflow.referral.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.CasePeople;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Tells whoever knows people, and no cases, whom a case is about and whom its referrals named. */
@Service
class PeopleOfCase implements CasePeople {

    private final Cases cases;
    private final NamedAround named;

    PeopleOfCase(Cases cases, NamedAround named) {
        this.cases = cases;
        this.named = named;
    }

    @Override
    public Optional<PersonId> child(String caseRef) {
        return CaseRef.of(caseRef).flatMap(cases::childOf);
    }

    @Override
    public List<Named> named(String caseRef) {
        return CaseRef.of(caseRef).map(named::of).orElseGet(List::of);
    }
}
