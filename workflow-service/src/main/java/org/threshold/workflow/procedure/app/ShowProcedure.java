package org.threshold.workflow.procedure.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.procedure.Responsibilities;
import org.threshold.workflow.procedure.domain.Procedure;
import org.threshold.workflow.procedure.domain.ProcedureVersion;
import org.threshold.workflow.worklist.StepProcedure;

/** Shows how a step is done today, and what has changed since this person last did it. */
@Service
class ShowProcedure implements StepProcedure {

    private final Map<String, Procedure> procedures;
    private final Responsibilities responsibilities;
    private final LastDone lastDone;
    private final CaseClock clock;

    ShowProcedure(
            Procedures procedures,
            Responsibilities responsibilities,
            LastDone lastDone,
            CaseClock clock) {
        this.procedures = procedures.byStep();
        this.responsibilities = responsibilities;
        this.lastDone = lastDone;
        this.clock = clock;
    }

    @Override
    public Optional<InForce> of(Actor who, String step) {
        LocalDate today = day(clock.now());
        return Optional.ofNullable(procedures.get(step))
                .flatMap(all -> all.inForce(today).map(it -> shown(it, changed(who, all, today))));
    }

    @Override
    public List<String> role(Actor who, String step) {
        return responsibilities.of(step).map(one -> one.words(who.roles())).orElse(List.of());
    }

    private List<String> changed(Actor who, Procedure all, LocalDate today) {
        return who.staff()
                .flatMap(staff -> lastDone.of(staff, all.step()))
                .map(last -> all.changedBetween(day(last), today))
                .orElse(List.of());
    }

    private static InForce shown(ProcedureVersion version, List<String> changed) {
        return new InForce(version.number(), version.from(), version.lines(), changed);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(WorkingTime.ZONE).toLocalDate();
    }
}
