package org.threshold.workflow.report.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.report.app.AuditSamples.Place;
import org.threshold.workflow.report.app.AuditSamples.Progress;
import org.threshold.workflow.report.domain.Finding;
import org.threshold.workflow.report.domain.Sample;
import org.threshold.workflow.report.domain.Sample.Sampled;
import org.threshold.workflow.report.domain.SampleId;

/** Shows samples, how far each is, and what the reader answered; never what another did. */
@Service
public class ShowSamples {

    private static final int MOST = 50;

    private final Access access;
    private final AuditSamples samples;
    private final AuditKeeping keeping;

    ShowSamples(Access access, AuditSamples samples, AuditKeeping keeping) {
        this.access = access;
        this.samples = samples;
        this.keeping = keeping;
    }

    /** A sample and how far it is. */
    public record Shown(Sample sample, List<Progress> progress) {

        public Shown {
            progress = List.copyOf(progress);
        }

        /** How far a case of it is. */
        public Progress of(Sampled one) {
            return progress.stream()
                    .filter(it -> it.place() == one.place())
                    .findFirst()
                    .orElseGet(() -> new Progress(one.place(), 0, 0));
        }
    }

    /** A case of a sample with what the reader answered so far. */
    public record OneCase(Sample sample, Sampled sampled, List<Finding> own) {

        public OneCase {
            own = List.copyOf(own);
        }
    }

    /** The latest samples; it shows no case. */
    @Transactional(readOnly = true)
    public List<Sample> latest(Actor who) {
        access.require(who, Activity.AUDIT_CASES);
        return samples.latest(MOST);
    }

    /** A sample, once it is kept who looked; empty when there is none. */
    @Transactional
    public Optional<Shown> one(Actor who, SampleId id) {
        access.require(who, Activity.AUDIT_CASES);
        Optional<Sample> found = samples.find(id);
        found.ifPresent(sample -> keeping.keep(who, "audit-sample-read", sample));
        return found.map(sample -> new Shown(sample, samples.progress(id)));
    }

    /** A case of a sample; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<OneCase> one(Actor who, Place place) {
        access.require(who, Activity.AUDIT_CASES);
        return samples.find(place.sample())
                .flatMap(sample -> sample.at(place.place()).map(it -> own(who, place, sample, it)));
    }

    private OneCase own(Actor who, Place place, Sample sample, Sampled one) {
        return new OneCase(sample, one, samples.of(place, who.staff().orElseThrow()));
    }
}
