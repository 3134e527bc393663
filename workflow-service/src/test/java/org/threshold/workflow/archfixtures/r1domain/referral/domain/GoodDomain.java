package org.threshold.workflow.archfixtures.r1domain.referral.domain;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.archfixtures.r1domain.people.PersonOfAnotherFeature;

/** Uses plain Java and another feature's API. */
record GoodDomain(Instant at, List<PersonOfAnotherFeature> people) {

    long count() {
        return people.stream().filter(person -> !person.name().isBlank()).count();
    }
}
