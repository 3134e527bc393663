package org.threshold.workflow.onduty.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.onduty.domain.CopyRule;
import org.threshold.workflow.onduty.domain.Duty;
import org.threshold.workflow.platform.CaseClock;

/**
 * Asks the directory, and keeps what it says of the present moment. It is no transaction: none is
 * open while another service is waited for.
 */
@Service
class AskDirectory {

    private final DutyDirectory directory;
    private final DutyCopy copy;
    private final CaseClock clock;

    AskDirectory(DutyDirectory directory, DutyCopy copy, CaseClock clock) {
        this.directory = directory;
        this.copy = copy;
        this.clock = clock;
    }

    /**
     * What the copy says of an instant.
     *
     * @param asOf the instant that the directory was asked for
     */
    record Copied(Instant asOf, List<Duty> duties) {}

    Instant now() {
        return clock.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Who is on duty at the present moment; an answer that can be read is kept. */
    Optional<List<Duty>> present(Instant now) {
        Optional<String> answer = directory.ask(now);
        Optional<List<Duty>> duties = answer.flatMap(directory::read);
        if (duties.isPresent()) {
            answer.map(text -> new DutyCopy.Kept(now, text)).ifPresent(copy::keep);
        }
        return duties;
    }

    /** Who is on duty at another time. */
    Optional<List<Duty>> at(Instant asked) {
        return directory.ask(asked).flatMap(directory::read);
    }

    /** What the copy says of an instant; empty without a copy that can be read. */
    Optional<Copied> copied(Instant asked) {
        return copy.last().flatMap(kept -> copied(asked, kept));
    }

    private Optional<Copied> copied(Instant asked, DutyCopy.Kept kept) {
        return directory
                .read(kept.answer())
                .map(duties -> new Copied(kept.at(), CopyRule.at(asked, duties, kept.at())));
    }
}
