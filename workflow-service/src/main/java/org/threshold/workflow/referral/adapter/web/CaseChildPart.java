package org.threshold.workflow.referral.adapter.web;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.app.ShowCaseChild;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page that says whom it is about. */
@Component
class CaseChildPart implements CasePart {

    private static final int ORDER = 10;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final ShowCaseChild show;
    private final CaseClock clock;

    CaseChildPart(ShowCaseChild show, CaseClock clock) {
        this.show = show;
        this.clock = clock;
    }

    /** The child as the page shows it. */
    record Child(String name, String born) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.valid(caseRef)
                ? show.handle(who, new CaseRef(caseRef)).map(this::part)
                : Optional.empty();
    }

    private Part part(PersonView child) {
        LocalDate today = WorkingTime.dayOf(clock.now());
        return new Part("child", new Child(child.displayName(), born(child.born(), today)));
    }

    private static String born(Born born, LocalDate today) {
        return switch (born) {
            case Born.Known(var on) -> "Born " + DAY.format(on) + ", " + age(on, today);
            case Born.Estimated(var earliest, var latest) ->
                    "Born between " + DAY.format(earliest) + " and " + DAY.format(latest);
            case Born.Unknown() -> "Date of birth not known";
        };
    }

    /** Weeks matter in a baby, months in a toddler, years later. */
    private static String age(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return "not born yet";
        }
        Period age = Period.between(on, today);
        if (age.getYears() >= 2) {
            return age.getYears() + " years old";
        }
        long months = age.toTotalMonths();
        long weeks = ChronoUnit.WEEKS.between(on, today);
        return months >= 6 ? months + " months old" : weeks + " weeks old";
    }
}
