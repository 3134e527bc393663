package org.threshold.workflow.agreement.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.agreement.domain.AgreementEnd;
import org.threshold.workflow.agreement.domain.AgreementGiven;
import org.threshold.workflow.agreement.domain.AgreementWords;
import org.threshold.workflow.agreement.domain.BoundAdult;
import org.threshold.workflow.agreement.domain.Capacity;
import org.threshold.workflow.agreement.domain.CheckEvery;
import org.threshold.workflow.agreement.domain.Contingency;
import org.threshold.workflow.agreement.domain.Term;
import org.threshold.workflow.agreement.domain.TermKind;
import org.threshold.workflow.agreement.domain.Watch;
import org.threshold.workflow.agreement.domain.Within;
import org.threshold.workflow.agreement.domain.WordOfMouth;
import org.threshold.workflow.platform.web.Reading;

/**
 * A written agreement, as it is sent. A draft may lack anything.
 *
 * @param endsAt when it ends, UTC
 * @param copies the codes of the agencies that get a copy
 * @param ifBrokenTonight if broken tonight, who would know and by when?
 * @param byWord what was agreed by word of mouth before it was written
 */
record AgreementForm(
        @Nullable String purpose,
        @Nullable List<Adult> adults,
        @Nullable List<OneTerm> terms,
        @Nullable List<OneMonitor> monitors,
        @Nullable Instant endsAt,
        @Nullable List<String> copies,
        @Nullable String ifBrokenTonight,
        @Nullable ByWord byWord) {

    /**
     * An adult.
     *
     * @param capacity whether they can keep it; left out, nobody has assessed it
     */
    record Adult(@Nullable String name, @Nullable String capacity) {

        BoundAdult read(Reading reading, String path) {
            return new BoundAdult(
                    Reading.text(name),
                    reading.oneOr(
                            path + ".capacity", capacity, Capacity.NOT_ASSESSED, Capacity::code));
        }
    }

    /** A term and what is done when it is broken. */
    record OneTerm(@Nullable String kind, @Nullable String words, @Nullable Then contingency) {

        Term read(Reading reading, String path) {
            return new Term(
                    reading.oneOr(path + ".kind", kind, TermKind.OTHER, TermKind::code),
                    Reading.text(words),
                    contingency == null
                            ? Contingency.nothing()
                            : contingency.read(reading, path + ".contingency"));
        }
    }

    /** If broken: do this, within that time, by somebody. */
    record Then(@Nullable String doing, @Nullable String within, @Nullable String byWhom) {

        Contingency read(Reading reading, String path) {
            return new Contingency(
                    Reading.text(doing),
                    reading.oneOr(path + ".within", within, Within.NOT_SAID, Within::code),
                    Reading.text(byWhom));
        }
    }

    /** Somebody who is asked to watch. */
    record OneMonitor(
            @Nullable String agency,
            @Nullable String name,
            @Nullable String checks,
            @Nullable String every) {

        Watch read(Reading reading, String path) {
            return new Watch(
                    AgreementAgencies.read(reading, path + ".agency", agency),
                    Reading.text(name),
                    Reading.text(checks),
                    reading.oneOr(path + ".every", every, CheckEvery.NOT_SAID, CheckEvery::code));
        }
    }

    /**
     * Agreed by word of mouth.
     *
     * @param at when, UTC; left out for now
     */
    record ByWord(@Nullable String what, @Nullable String withWhom, @Nullable Instant at) {

        WordOfMouth.Agreed read(Instant now) {
            return new WordOfMouth.Agreed(
                    Reading.text(what), Reading.text(withWhom), at == null ? now : at);
        }
    }

    AgreementGiven read(Reading reading) {
        List<BoundAdult> bound = each(adults, "adults", (one, path) -> one.read(reading, path));
        List<Term> agreed = each(terms, "terms", (one, path) -> one.read(reading, path));
        List<Watch> watches = each(monitors, "monitors", (one, path) -> one.read(reading, path));
        List<Agency> told =
                each(copies, "copies", (one, path) -> AgreementAgencies.read(reading, path, one));
        var words =
                new AgreementWords(
                        Reading.text(purpose),
                        bound,
                        agreed,
                        end(endsAt),
                        told,
                        Reading.text(ifBrokenTonight));
        return new AgreementGiven(words, watches);
    }

    static AgreementEnd end(@Nullable Instant at) {
        return at == null ? new AgreementEnd.NotSaid() : new AgreementEnd.At(at);
    }

    private static <F, T> List<T> each(
            @Nullable List<F> given, String name, BiFunction<F, String, T> read) {
        List<F> all = Reading.list(given);
        return IntStream.range(0, all.size())
                .mapToObj(place -> read.apply(all.get(place), "%s[%d]".formatted(name, place)))
                .toList();
    }
}
