package org.threshold.workflow.fasttrack.app;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.fasttrack.domain.NeedsRule.Held;
import org.threshold.workflow.people.Families;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.Practices;
import org.threshold.workflow.platform.CaseClock;

/** What the record holds of a child, carried to the conference as it is when somebody looks. */
@Service
class HeldForConference {

    private final Families families;
    private final Practices practices;
    private final CaseClock clock;

    HeldForConference(Families families, Practices practices, CaseClock clock) {
        this.families = families;
        this.practices = practices;
        this.clock = clock;
    }

    LocalDate today() {
        return WorkingTime.dayOf(clock.now());
    }

    Held of(PersonId child) {
        GpPractice practice =
                practices.of(List.of(child)).getOrDefault(child, new GpPractice.NotRecorded());
        return new Held(families.of(child, today()), practice);
    }
}
