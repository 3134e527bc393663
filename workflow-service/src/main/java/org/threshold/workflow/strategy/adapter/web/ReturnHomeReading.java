package org.threshold.workflow.strategy.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.strategy.ReturnHome;
import org.threshold.workflow.strategy.ReturnHome.Basis;
import org.threshold.workflow.strategy.ReturnHome.Belief;
import org.threshold.workflow.strategy.ReturnHome.Grounds;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;
import org.threshold.workflow.strategy.ReturnHome.ShownBy;
import org.threshold.workflow.strategy.adapter.web.ChildForm.BeliefForm;
import org.threshold.workflow.strategy.adapter.web.ChildForm.ReturnHomeForm;

/** Reads what was recorded about a return home. */
final class ReturnHomeReading {

    private enum Answer {
        NOT_IN_QUESTION,
        DOES_NOT_RETURN,
        MAY_RETURN
    }

    private final Reading reading;

    ReturnHomeReading(Reading reading) {
        this.reading = reading;
    }

    ReturnHome read(String place, @Nullable ReturnHomeForm form) {
        if (form == null) {
            return new ReturnHome.NotInQuestion();
        }
        Answer answer =
                reading.one(
                        place + "answer", form.answer(), Answer.values(), ReturnHomeReading::code);
        return switch (answer) {
            case NOT_IN_QUESTION -> new ReturnHome.NotInQuestion();
            case DOES_NOT_RETURN -> new ReturnHome.DoesNotReturn();
            case MAY_RETURN -> new ReturnHome.MayReturn(grounds(place, form));
        };
    }

    private Grounds grounds(String place, ReturnHomeForm form) {
        PerpetratorStatus perpetrator =
                reading.one(
                        place + "perpetrator",
                        form.perpetrator(),
                        PerpetratorStatus.values(),
                        ReturnHomeReading::code);
        if (form.legalAdviceSought() == null) {
            reading.refuse(
                    place + "legalAdviceSought",
                    "It is not said whether legal advice was sought.",
                    "Say true or false.");
        }
        return new Grounds(
                perpetrator,
                Reading.list(form.hadCare()),
                beliefs(place, Reading.list(form.protective())),
                Reading.list(form.outstanding()),
                Boolean.TRUE.equals(form.legalAdviceSought()),
                shownBy(place, form));
    }

    private Optional<ShownBy> shownBy(String place, ReturnHomeForm form) {
        if (Reading.text(form.perpetratorBasis()).isBlank()) {
            return Optional.empty();
        }
        Basis basis =
                reading.one(
                        place + "perpetratorBasis",
                        form.perpetratorBasis(),
                        Basis.values(),
                        Basis::code);
        return Optional.of(new ShownBy(basis, Reading.text(form.perpetratorSource())));
    }

    private List<Belief> beliefs(String place, List<BeliefForm> forms) {
        List<Belief> beliefs = new ArrayList<>();
        for (BeliefForm form : forms) {
            String here = place + "protective[%d].basis".formatted(beliefs.size());
            beliefs.add(
                    new Belief(
                            Reading.text(form.words()),
                            reading.one(here, form.basis(), Basis.values(), Basis::code),
                            Reading.text(form.source())));
        }
        return beliefs;
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
