package org.threshold.workflow.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Finds what is too large in a source file.
 *
 * <p>A class counts from its first annotation or modifier to its closing brace; a method counts the
 * lines between its braces. A text block counts as one line: SQL is written, not squeezed. So do
 * the constants of an enumeration together: they are a table, which is looked up and not followed.
 * Components of records are not arguments; a bean's method counts as a constructor.
 */
final class Sizes {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final Limits limits;

    private Sizes(Limits limits) {
        this.limits = limits;
    }

    static Sizes ofCode() {
        return new Sizes(new Limits(150, 20, 4, 5));
    }

    static Sizes ofTests() {
        return new Sizes(new Limits(250, NO_LIMIT, NO_LIMIT, NO_LIMIT));
    }

    private record Limits(int classLines, int methodLines, int parameters, int arguments) {}

    List<String> tooLarge(String name, String source) {
        return tooLarge(Map.of(name, source));
    }

    /** What is too large in the files with these names and contents, in the order of the names. */
    List<String> tooLarge(Map<String, String> files) {
        var texts = files.entrySet().stream().map(it -> new Text(it.getKey(), it.getValue()));
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, null, null, texts.toList());
        try {
            var finder = new Finder(Trees.instance(task));
            task.parse().forEach(unit -> finder.scan(unit, unit));
            return finder.found.stream().sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private final class Finder extends TreeScanner<Void, CompilationUnitTree> {

        private final Trees trees;
        private final List<String> found = new ArrayList<>();
        private boolean isRecord;
        private String file = "";

        private Finder(Trees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree unit, CompilationUnitTree same) {
            file = Path.of(unit.getSourceFile().toUri().getPath()).getFileName().toString();
            return super.visitCompilationUnit(unit, same);
        }

        @Override
        public Void visitClass(ClassTree type, CompilationUnitTree unit) {
            long lines = lines(type, unit) - spare(type, unit);
            check("class " + type.getSimpleName() + " lines", lines, limits.classLines);
            var around = isRecord;
            isRecord = type.getKind() == Tree.Kind.RECORD;
            super.visitClass(type, unit);
            isRecord = around;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            var name = method.getName().toString();
            if (method.getBody() != null) {
                check(name + " lines", lines(method.getBody(), unit) - 2, limits.methodLines);
            }
            if (name.equals("<init>") && isRecord) {
                return super.visitMethod(method, unit);
            }
            if (isWiring(method)) {
                check(name + " arguments", method.getParameters().size(), limits.arguments);
            } else if (!isAnnotated(method, "Override")) {
                check(name + " arguments", method.getParameters().size(), limits.parameters);
            }
            return super.visitMethod(method, unit);
        }

        private boolean isWiring(MethodTree method) {
            return method.getName().contentEquals("<init>") || isAnnotated(method, "Bean");
        }

        private boolean isAnnotated(MethodTree method, String annotation) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(it -> it.getAnnotationType().toString().equals(annotation));
        }

        private void check(String what, long actual, long limit) {
            if (actual > limit) {
                found.add("%s: %s: %d > %d".formatted(file, what, actual, limit));
            }
        }

        /** The lines from the first to the last constant of an enumeration, but one. */
        private long spare(ClassTree type, CompilationUnitTree unit) {
            List<? extends Tree> constants =
                    type.getMembers().stream()
                            .filter(it -> isConstant(it, type.getSimpleName().toString()))
                            .toList();
            return type.getKind() == Tree.Kind.ENUM && !constants.isEmpty()
                    ? lastLine(constants.getLast(), unit) - firstLine(constants.getFirst(), unit)
                    : 0;
        }

        private static boolean isConstant(Tree member, String type) {
            return member instanceof VariableTree field
                    && field.getInitializer() instanceof NewClassTree made
                    && made.getClassBody() == null
                    && String.valueOf(field.getType()).equals(type);
        }

        private long lines(Tree tree, CompilationUnitTree unit) {
            return lastLine(tree, unit)
                    - firstLine(tree, unit)
                    + 1
                    - new TextBlocks(trees).spare(tree, unit);
        }

        private long firstLine(Tree tree, CompilationUnitTree unit) {
            return unit.getLineMap()
                    .getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
        }

        private long lastLine(Tree tree, CompilationUnitTree unit) {
            return unit.getLineMap()
                    .getLineNumber(trees.getSourcePositions().getEndPosition(unit, tree) - 1);
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String source;

        private Text(String name, String source) {
            super(URI.create("string:///" + name.replace('\\', '/')), JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
