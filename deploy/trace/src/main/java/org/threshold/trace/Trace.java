package org.threshold.trace;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The requirements beside the tests that prove them.
 *
 * @param catalogue the requirements
 * @param proofs what tests say that they prove
 * @param passed the tests that passed in this build
 */
public record Trace(Catalogue catalogue, List<Proof> proofs, Set<TestName> passed) {

    private static final int MOST_IDS = 2;

    public Trace {
        proofs = List.copyOf(proofs);
        passed = Set.copyOf(passed);
    }

    /** What is wrong, each in a sentence that says what to do; empty when nothing is. */
    public List<String> problems() {
        Stream<String> ofTests = proofs.stream().flatMap(this::problems);
        Stream<String> ofRows =
                catalogue.rows().stream()
                        .filter(Row::mustBeProven)
                        .filter(row -> testsOf(row).isEmpty())
                        .map(
                                row ->
                                        "No test proves "
                                                + row.id()
                                                + ". Name one with @Requirement, or say in"
                                                + " requirements.txt what is open");
        return Stream.concat(ofTests, ofRows).toList();
    }

    /** The tests that prove a requirement, in the order of their names. */
    List<TestName> testsOf(Row row) {
        return proofs.stream()
                .filter(proof -> proof.ids().contains(row.id()))
                .map(Proof::test)
                .filter(passed::contains)
                .sorted((one, other) -> one.inWords().compareTo(other.inWords()))
                .toList();
    }

    private Stream<String> problems(Proof proof) {
        String test = proof.test().inWords();
        Stream<String> unknown =
                proof.ids().stream()
                        .filter(id -> !catalogue.ids().contains(id))
                        .map(id -> test + " proves " + id + ", which no requirement is called");
        Stream<String> many =
                proof.ids().isEmpty() || proof.ids().size() > MOST_IDS
                        ? Stream.of(test + " names " + proof.ids().size() + " ids; one or two")
                        : Stream.of();
        Stream<String> notRun =
                passed.contains(proof.test())
                        ? Stream.of()
                        : Stream.of(test + " did not run and pass in this build");
        return Stream.of(unknown, many, notRun).flatMap(each -> each);
    }
}
