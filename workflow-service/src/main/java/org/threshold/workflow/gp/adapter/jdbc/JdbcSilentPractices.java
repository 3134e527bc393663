package org.threshold.workflow.gp.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.gp.app.SilentPractices;
import org.threshold.workflow.gp.domain.Chase;
import org.threshold.workflow.platform.Unsettled;
import org.threshold.workflow.platform.UntoldLimits;
import org.threshold.workflow.platform.UntoldLimits.Passed;

@Repository
class JdbcSilentPractices implements SilentPractices, Unsettled {

    private final UntoldLimits practices;
    private final UntoldLimits leads;

    JdbcSilentPractices(JdbcClient jdbc) {
        this.practices = new UntoldLimits(jdbc, "silent_practice", "subject_id");
        this.leads = new UntoldLimits(jdbc, "silent_practice_lead", "subject_id");
    }

    private UntoldLimits of(Chase chase) {
        return switch (chase) {
            case PRACTICE -> practices;
            case LEAD -> leads;
        };
    }

    @Override
    public void note(Silent silent) {
        of(silent.chase())
                .note(new Passed(silent.limit().value(), silent.subject(), silent.dueAt()));
    }

    @Override
    public List<Silent> unchased(int most) {
        return Stream.of(Chase.values())
                .flatMap(chase -> of(chase).untold(most).stream().map(one -> read(chase, one)))
                .toList();
    }

    private static Silent read(Chase chase, Passed one) {
        return new Silent(new DeadlineId(one.limit()), chase, one.subject(), one.dueAt());
    }

    @Override
    public boolean chased(Silent silent, Instant at) {
        return of(silent.chase()).told(silent.limit().value(), at);
    }

    @Override
    public Optional<String> what(Instant now) {
        return unchased(1).isEmpty()
                ? Optional.empty()
                : Optional.of("a GP practice is about to be asked again");
    }
}
