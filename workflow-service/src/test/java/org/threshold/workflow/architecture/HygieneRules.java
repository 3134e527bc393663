package org.threshold.workflow.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.BiPredicate;

/** Rules 6 and 7: time and ids from one place, and what does not occur at all. */
final class HygieneRules {

    private static final Set<String> INJECTION =
            Set.of(
                    "org.springframework.beans.factory.annotation.Autowired",
                    "org.springframework.beans.factory.annotation.Value",
                    "jakarta.inject.Inject",
                    "jakarta.annotation.Resource");
    private static final Set<String> OLD_DATES =
            Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar");
    private static final Set<String> OTHER_CLOCKS =
            Set.of(
                    "java.lang.System.currentTimeMillis",
                    "java.time.Clock.system",
                    "java.time.Clock.systemUTC",
                    "java.time.Clock.systemDefaultZone",
                    "java.util.UUID.randomUUID");
    private static final Set<String> CONSOLE =
            Set.of("java.lang.System.out", "java.lang.System.err");

    private final Places places;

    HygieneRules(String root) {
        this.places = new Places(root);
    }

    /** Rule 6. */
    ArchRule onlyThePlatformReadsTheClockAndMakesIds() {
        return accesses(
                "leave the clock and new ids to the platform",
                (type, target) ->
                        places.feature(type).filter("platform"::equals).isPresent()
                                || !isClock(target));
    }

    /** Rule 7. */
    ArchRule noFieldIsInjected() {
        return noFields()
                .should()
                .beAnnotatedWith(
                        DescribedPredicate.<JavaAnnotation<?>>describe(
                                "an annotation that injects",
                                it -> INJECTION.contains(it.getRawType().getName())))
                .allowEmptyShould(true);
    }

    /** Rule 7. */
    ArchRule nothingIsPrinted() {
        return accesses(
                "log instead of printing", (type, target) -> !CONSOLE.contains(name(target)));
    }

    /** Rule 7. */
    ArchRule noDateOfOld() {
        return classes()
                .should(
                        new Dependencies(
                                "use java.time",
                                (type, used) -> !OLD_DATES.contains(used.getName())));
    }

    /** Rule 7. */
    ArchRule nothingIsPublicWithoutNeed() {
        return classes().should(new PublicForAReason(places));
    }

    private static boolean isClock(AccessTarget target) {
        var readsNow =
                target.getName().equals("now")
                        && target.getOwner().getPackageName().startsWith("java.time");
        return readsNow || OTHER_CLOCKS.contains(name(target));
    }

    private static String name(AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    private static ArchRule accesses(String words, BiPredicate<JavaClass, AccessTarget> allowed) {
        return classes()
                .should(
                        new ArchCondition<>(words) {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                type.getAccessesFromSelf().stream()
                                        .filter(access -> !allowed.test(type, access.getTarget()))
                                        .map(JavaAccess::getDescription)
                                        .map(it -> SimpleConditionEvent.violated(type, it))
                                        .forEach(events::add);
                            }
                        });
    }
}
