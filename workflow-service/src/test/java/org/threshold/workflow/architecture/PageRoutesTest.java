package org.threshold.workflow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The list of pages, from which the tests in the browser and the pictures know what there is to be
 * looked at.
 */
class PageRoutesTest {

    private static final Path LIST =
            Path.of("src/test/resources/org/threshold/workflow/architecture/page-routes.txt");

    private static final StandardEnvironment ENVIRONMENT = new StandardEnvironment();

    @Test
    void every_page_that_can_be_opened_is_on_the_list() throws IOException {
        assertThat(new TreeSet<>(Files.readAllLines(LIST)))
                .as("%s; a new page belongs there and among Pictures of deploy/browser", LIST)
                .isEqualTo(routes());
    }

    private static Set<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents("org.threshold.workflow").stream()
                .map(it -> ClassUtils.resolveClassName(it.getBeanClassName(), null))
                .filter(it -> !AnnotatedElementUtils.hasAnnotation(it, ResponseBody.class))
                .flatMap(PageRoutesTest::routes)
                .collect(Collectors.toSet());
    }

    private static Stream<String> routes(Class<?> controller) {
        List<String> bases = paths(controller);
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(it -> AnnotatedElementUtils.hasAnnotation(it, RequestMapping.class))
                .filter(it -> !AnnotatedElementUtils.hasAnnotation(it, ResponseBody.class))
                .filter(PageRoutesTest::canBeOpened)
                .flatMap(
                        method ->
                                bases.stream()
                                        .flatMap(base -> paths(method).stream().map(base::concat)));
    }

    private static boolean canBeOpened(AnnotatedElement method) {
        List<RequestMethod> methods = List.of(mapping(method).method());
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static List<String> paths(AnnotatedElement mapped) {
        if (!AnnotatedElementUtils.hasAnnotation(mapped, RequestMapping.class)) {
            return List.of("");
        }
        List<String> paths = List.of(mapping(mapped).path());
        return paths.isEmpty()
                ? List.of("")
                : paths.stream().map(ENVIRONMENT::resolvePlaceholders).toList();
    }

    private static RequestMapping mapping(AnnotatedElement mapped) {
        return Objects.requireNonNull(
                AnnotatedElementUtils.findMergedAnnotation(mapped, RequestMapping.class));
    }
}
