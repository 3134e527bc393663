package org.threshold.workflow.report.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.report.domain.AuditQuestion;
import org.threshold.workflow.report.domain.Candidate;
import org.threshold.workflow.report.domain.Finding;
import org.threshold.workflow.report.domain.Month;
import org.threshold.workflow.report.domain.Sample;
import org.threshold.workflow.report.domain.SampleId;

/** Samples in memory. */
final class InMemorySamples implements AuditSamples {

    final List<Candidate> open = new ArrayList<>();
    private final Map<SampleId, Sample> samples = new LinkedHashMap<>();
    private final Map<Answered, Finding> findings = new LinkedHashMap<>();

    private record Answered(Place place, StaffId auditor, AuditQuestion question) {}

    @Override
    public List<Candidate> candidates(Month month) {
        return List.copyOf(open);
    }

    @Override
    public void keep(Sample sample, StaffId by) {
        samples.put(sample.id(), sample);
    }

    @Override
    public Optional<Sample> find(SampleId id) {
        return Optional.ofNullable(samples.get(id));
    }

    @Override
    public List<Sample> latest(int most) {
        return samples.values().stream()
                .sorted(Comparator.comparing(Sample::drawnAt).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public void record(Place place, StaffId auditor, Finding finding, Instant at) {
        findings.put(new Answered(place, auditor, finding.question()), finding);
    }

    @Override
    public List<Finding> of(Place place, StaffId auditor) {
        return findings.entrySet().stream()
                .filter(it -> it.getKey().place().equals(place))
                .filter(it -> it.getKey().auditor().equals(auditor))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public List<Progress> progress(SampleId id) {
        return findings.keySet().stream()
                .filter(it -> it.place().sample().equals(id))
                .map(it -> it.place().place())
                .distinct()
                .sorted()
                .map(place -> progress(id, place))
                .toList();
    }

    private Progress progress(SampleId id, int place) {
        var own = findings.keySet().stream().filter(it -> it.place().equals(new Place(id, place)));
        List<Answered> answered = own.toList();
        Stream<StaffId> auditors = answered.stream().map(Answered::auditor);
        Stream<AuditQuestion> questions = answered.stream().map(Answered::question);
        return new Progress(
                place, (int) auditors.distinct().count(), (int) questions.distinct().count());
    }
}
