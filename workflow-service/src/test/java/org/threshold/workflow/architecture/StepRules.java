package org.threshold.workflow.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.worklist.StepCompletion;

/**
 * Rule 8: what a step says that it needs is what the use case behind it requires, so that the page
 * of a task offers its form to those whom the use case lets pass, and to nobody else.
 */
final class StepRules {

    private static final String NEEDS = "needs";

    private final Places places;

    StepRules(String root) {
        this.places = new Places(root);
    }

    ArchRule stepsNeedWhatTheirUseCaseRequires() {
        return classes()
                .that()
                .implement(StepCompletion.class)
                .should(new NeedWhatIsRequired())
                .allowEmptyShould(true);
    }

    private final class NeedWhatIsRequired extends ArchCondition<JavaClass> {

        NeedWhatIsRequired() {
            super("need what their use case requires");
        }

        @Override
        public void check(JavaClass step, ConditionEvents events) {
            if (step.tryGetMethod(NEEDS).isEmpty()) {
                inheritsBoth(step, events);
                return;
            }
            Set<String> needed = activities(step.getMethod(NEEDS));
            Set<String> required =
                    step.getMethodCallsFromSelf().stream()
                            .filter(call -> places.isIn(call.getTargetOwner(), "app"))
                            .map(JavaMethodCall::getTarget)
                            .flatMap(target -> target.resolveMember().stream())
                            .map(StepRules::activities)
                            .flatMap(Collection::stream)
                            .collect(Collectors.toSet());
            events.add(
                    new SimpleConditionEvent(
                            step,
                            needed.equals(required),
                            "<%s.%s()> says %s, and its use case requires %s"
                                    .formatted(step.getName(), NEEDS, needed, required)));
        }
    }

    /** What ends the step and what that needs are in one class. */
    private static void inheritsBoth(JavaClass step, ConditionEvents events) {
        boolean ends = step.getMethods().stream().anyMatch(it -> it.getName().equals("complete"));
        events.add(
                new SimpleConditionEvent(
                        step,
                        !ends,
                        "<%s> ends its step itself and inherits <%s()>"
                                .formatted(step.getName(), NEEDS)));
    }

    private static Set<String> activities(JavaCodeUnit unit) {
        return unit.getFieldAccesses().stream()
                .map(JavaAccess::getTarget)
                .filter(field -> field.getOwner().isEquivalentTo(Activity.class))
                .map(field -> field.getName())
                .collect(Collectors.toSet());
    }
}
