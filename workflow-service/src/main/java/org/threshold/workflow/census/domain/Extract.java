package org.threshold.workflow.census.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.CensusReturn.Identifiers;
import org.threshold.workflow.census.domain.CensusReturn.Referred;
import org.threshold.workflow.deadlines.WorkingTime;

/**
 * The return of a year as it follows from the record, as at 31 March: what happened later is not in
 * it, what is not recorded is left out, and nothing is guessed.
 *
 * <p>A case is one time in need: a further referral of a child whose case is open is no new one
 * [K].
 */
public final class Extract {

    private final CensusYear year;

    private Extract(CensusYear year) {
        this.year = year;
    }

    /** The return of all cases that were open in the year, by the number of their reference. */
    public static CensusReturn of(List<CaseFacts> cases, CensusYear year) {
        var extract = new Extract(year);
        List<Child> children =
                cases.stream()
                        .filter(one -> one.openedAt().isBefore(year.until()))
                        .sorted(Comparator.comparingInt(Extract::number))
                        .map(extract::child)
                        .toList();
        return new CensusReturn(Optional.of(year.reference()), children);
    }

    private static int number(CaseFacts one) {
        return Integer.parseInt(one.ref().substring(one.ref().indexOf('-') + 1));
    }

    private Child child(CaseFacts one) {
        return new Child(identifiers(one), List.of(episode(one)));
    }

    private Identifiers identifiers(CaseFacts one) {
        CaseFacts.Kid kid = one.child();
        Optional<LocalDate> day =
                kid.earliest().filter(earliest -> kid.latest().equals(Optional.of(earliest)));
        Optional<LocalDate> expected = day.filter(it -> it.isAfter(year.reference()));
        return new Identifiers(
                Optional.of(one.ref()),
                expected.isPresent() ? Optional.empty() : day,
                expected,
                Optional.of(expected.isPresent() ? "U" : sex(kid.sex())));
    }

    private static String sex(String recorded) {
        return switch (recorded) {
            case "female" -> "F";
            case "male" -> "M";
            default -> "U";
        };
    }

    private Episode episode(CaseFacts one) {
        List<Enquiry> enquiries =
                one.work().enquiries().stream()
                        .filter(this::ofTheYear)
                        .sorted(Comparator.comparing(CaseFacts.Enquiry::startedAt))
                        .map(this::enquiry)
                        .toList();
        return new Episode(referred(one), Optional.empty(), conference(one, enquiries), enquiries);
    }

    /** No outcome of a referral that can be recorded is "no further action" (T1b). */
    private static Referred referred(CaseFacts one) {
        return new Referred(
                one.referral().map(it -> WorkingTime.dayOf(it.receivedAt())),
                one.referral().map(ReferralSource::of),
                Optional.of(false));
    }

    /** A conference that an enquiry led to stands with the enquiry only (rule 2884). */
    private Optional<LocalDate> conference(CaseFacts one, List<Enquiry> enquiries) {
        return one.work().conferences().stream()
                .filter(year::holds)
                .filter(
                        day ->
                                enquiries.stream()
                                        .noneMatch(it -> it.conference().equals(Optional.of(day))))
                .min(Comparator.naturalOrder());
    }

    /** Begun by the end of the year, and not over before it. */
    private boolean ofTheYear(CaseFacts.Enquiry enquiry) {
        boolean begun = !WorkingTime.dayOf(enquiry.startedAt()).isAfter(year.reference());
        return begun && over(enquiry).filter(day -> day.isBefore(year.first())).isEmpty();
    }

    private static Optional<LocalDate> over(CaseFacts.Enquiry enquiry) {
        return enquiry.heldOn()
                .or(
                        () ->
                                enquiry.concluded()
                                        .filter(it -> !it.needsConference())
                                        .map(it -> WorkingTime.dayOf(it.at())));
    }

    private Enquiry enquiry(CaseFacts.Enquiry enquiry) {
        boolean notRequired =
                enquiry.concluded()
                        .filter(it -> it.at().isBefore(year.until()))
                        .filter(it -> !it.needsConference())
                        .isPresent();
        Optional<LocalDate> held = enquiry.heldOn().filter(it -> !it.isAfter(year.reference()));
        return new Enquiry(
                Optional.of(WorkingTime.dayOf(enquiry.startedAt())),
                enquiry.dueAt().map(WorkingTime::dayOf),
                held,
                Optional.of(notRequired && held.isEmpty()));
    }
}
