package org.threshold.trace;

import java.io.IOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.RuntimeInvisibleAnnotationsAttribute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from compiled tests what they say that they prove. */
final class CompiledTests {

    private static final String REQUIREMENT = "L" + name(Requirement.class) + ";";

    private CompiledTests() {}

    /** The proofs in a folder of classes; none where there is no such folder. */
    static List<Proof> in(Path classes) throws IOException {
        if (!Files.isDirectory(classes)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
            List<Proof> proofs = new ArrayList<>();
            for (Path file : found) {
                proofs.addAll(of(ClassFile.of().parse(file)));
            }
            return proofs;
        }
    }

    private static List<Proof> of(ClassModel type) {
        String name = type.thisClass().asInternalName().replace('/', '.');
        return type.methods().stream().flatMap(method -> proof(name, method).stream()).toList();
    }

    private static Optional<Proof> proof(String type, MethodModel method) {
        TestName test = new TestName(type, method.methodName().stringValue());
        return method.findAttribute(Attributes.runtimeInvisibleAnnotations()).stream()
                .map(RuntimeInvisibleAnnotationsAttribute::annotations)
                .flatMap(List::stream)
                .filter(found -> found.className().equalsString(REQUIREMENT))
                .map(found -> new Proof(test, ids(found)))
                .findFirst();
    }

    private static List<String> ids(Annotation requirement) {
        return requirement.elements().stream()
                .flatMap(element -> texts(element.value()).stream())
                .toList();
    }

    private static List<String> texts(AnnotationValue value) {
        return switch (value) {
            case AnnotationValue.OfString text -> List.of(text.stringValue());
            case AnnotationValue.OfArray array ->
                    array.values().stream().flatMap(each -> texts(each).stream()).toList();
            default -> List.of();
        };
    }

    private static String name(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
