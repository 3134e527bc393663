package org.threshold.workflow.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.assessment.domain.AgreedHelp;
import org.threshold.workflow.assessment.domain.AgreedHelp.About;
import org.threshold.workflow.assessment.domain.AgreedHelp.Said;
import org.threshold.workflow.assessment.domain.AgreedHelpId;
import org.threshold.workflow.assessment.domain.HelpGiven;

/** What the rows of agreed help keep; the fake and PostgreSQL alike. */
public abstract class AgreedHelpsContract {

    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    private final AgreedHelps rows;

    protected AgreedHelpsContract(AgreedHelps rows) {
        this.rows = rows;
    }

    /** An assessment that has ended, and to what it came. */
    protected abstract About anEnd();

    @Test
    void it_is_kept_with_everything_that_was_said_in_its_order() {
        var one = new AgreedHelp(new AgreedHelpId(UUID.randomUUID()), anEnd(), List.of());
        rows.add(one);
        assertThat(rows.find(one.id())).contains(one);

        AgreedHelp goingOn = one.saying(said(true, Optional.of(LocalDate.parse("2026-12-14"))));
        rows.save(goingOn);
        AgreedHelp ended = goingOn.saying(said(false, Optional.empty()));
        rows.save(ended);

        assertThat(rows.lock(one.id())).contains(ended);
        assertThat(rows.of(one.about().assessment())).contains(ended);
        assertThat(rows.of(one.about().caseRef())).containsExactly(ended);
        assertThat(rows.find(new AgreedHelpId(UUID.randomUUID()))).isEmpty();
    }

    private static Said said(boolean goesOn, Optional<LocalDate> reviewOn) {
        return new Said(AT, new HelpGiven(goesOn, "Visits.", "Sam Carr", reviewOn, "Safe."));
    }
}
