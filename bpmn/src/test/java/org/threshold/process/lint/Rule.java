package org.threshold.process.lint;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threshold.process.model.BpmnFile;

/**
 * One thing that every model must hold to.
 *
 * @param says the rule in a sentence
 * @param problems what breaks it in a model, each with the id of the element
 */
record Rule(String says, Function<BpmnFile, Stream<String>> problems) {

    static List<Rule> all() {
        return Stream.of(
                        HumanStepRules.all(),
                        WaitingRules.all(),
                        StartAndEndRules.all(),
                        ShapeRules.all(),
                        NameRules.all(),
                        EngineRules.all(),
                        PictureRules.all())
                .flatMap(List::stream)
                .toList();
    }

    List<String> brokenBy(BpmnFile model) {
        return problems.apply(model)
                .map(problem -> model.fileName() + ": " + says + ": " + problem)
                .toList();
    }
}
