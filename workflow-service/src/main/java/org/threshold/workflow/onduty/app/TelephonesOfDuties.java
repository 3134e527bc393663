package org.threshold.workflow.onduty.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.onduty.DutyTelephones;
import org.threshold.workflow.onduty.domain.Cover;
import org.threshold.workflow.onduty.domain.Dialled;
import org.threshold.workflow.onduty.domain.Duty;
import org.threshold.workflow.onduty.domain.Duty.Desk;

/** Reads from the copy of the directory's answer where a duty role is rung. */
@Service
class TelephonesOfDuties implements DutyTelephones {

    private final AskDirectory directory;

    TelephonesOfDuties(AskDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<String> of(String agency, String role) {
        return directory
                .copied(directory.now())
                .flatMap(copy -> entry(copy.duties(), agency, role))
                .flatMap(TelephonesOfDuties::rung);
    }

    private static Optional<Duty> entry(List<Duty> duties, String agency, String role) {
        return Stream.<Predicate<Desk>>of(desk -> desk.role().equals(role), Desk::any)
                .flatMap(
                        wanted ->
                                duties.stream()
                                        .filter(duty -> duty.desk().agency().equals(agency))
                                        .filter(duty -> wanted.test(duty.desk())))
                .findFirst();
    }

    private static Optional<String> rung(Duty duty) {
        return duty.cover() instanceof Cover.OnDuty on
                ? Optional.of(Dialled.of(on.ring())).filter(number -> !number.isEmpty())
                : Optional.empty();
    }
}
