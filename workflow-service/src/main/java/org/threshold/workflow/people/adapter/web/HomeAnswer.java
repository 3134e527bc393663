package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.UUID;
import org.threshold.workflow.people.domain.Home;
import org.threshold.workflow.people.domain.Stay;

/** A household with everybody who lives or lived in it. */
record HomeAnswer(UUID id, String address, String postcode, String uprn, List<StayAnswer> members) {

    static HomeAnswer of(Home home) {
        var address = home.household().address();
        return new HomeAnswer(
                home.household().id().value(),
                address.lines(),
                address.postcode(),
                address.uprn(),
                home.stays().stream().map(StayAnswer::of).toList());
    }

    /** Somebody's time in it. */
    record StayAnswer(BriefAnswer person, PeriodAnswer period) {

        static StayAnswer of(Stay stay) {
            return new StayAnswer(BriefAnswer.of(stay.person()), PeriodAnswer.of(stay.period()));
        }
    }
}
