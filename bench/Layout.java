import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Measures how the source is laid out, from its syntax trees, and prints a table: `./portal bench layout`. Types are those
 * of a file's own name; a method's lines go from its name or annotations to its closing brace.
 */
final class Layout {

    private final Map<String, Integer> filesOf = new TreeMap<>();
    private final Map<String, Integer> publicOf = new TreeMap<>();
    private final List<Long> methods = new ArrayList<>();
    private int types;
    private int open;
    private int documented;
    private long longest;
    private String longestFile = "";

    public static void main(String[] arguments) throws IOException {
        new Layout().measure(Path.of(arguments.length == 0 ? "src/main/java" : arguments[0]));
    }

    private void measure(Path source) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(source)) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                add(unit, trees);
            }
        }
        print(files.size());
    }

    private void add(CompilationUnitTree unit, DocTrees trees) throws IOException {
        String name = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
        String folder = String.valueOf(unit.getPackageName());
        filesOf.merge(folder, 1, Integer::sum);
        long lines = unit.getLineMap().getLineNumber(unit.getSourceFile().getCharContent(true).length());
        if (lines > longest) {
            longest = lines;
            longestFile = name;
        }
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                if (getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree) {
                    count(type, folder, trees.getDocCommentTree(getCurrentPath()) != null);
                }
                return super.visitClass(type, nothing);
            }

            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                BlockTree body = method.getBody();
                long start = trees.getSourcePositions().getStartPosition(unit, method);
                if (body != null && start >= 0) {
                    long end = trees.getSourcePositions().getEndPosition(unit, method);
                    methods.add(unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start) + 1);
                }
                return super.visitMethod(method, nothing);
            }
        }.scan(new TreePath(unit), null);
    }

    private void count(ClassTree type, String folder, boolean hasDoc) {
        types++;
        if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
            open++;
            documented += hasDoc ? 1 : 0;
            publicOf.merge(folder, 1, Integer::sum);
        }
    }

    private void print(int files) {
        List<Long> sorted = methods.stream().sorted().toList();
        Map.Entry<String, Integer> fullest =
                filesOf.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        Map.Entry<String, Integer> widest =
                publicOf.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        System.out.printf("| what | figure |%n|---|---|%n");
        System.out.printf("| files, packages | %d, %d |%n", files, filesOf.size());
        System.out.printf("| types that are public | %d of %d (%.0f%%) |%n", open, types, 100.0 * open / types);
        System.out.printf("| of those with Javadoc | %d |%n", documented);
        System.out.printf(
                "| lines of a method, p50/p90/max | %d/%d/%d |%n", at(sorted, 50), at(sorted, 90), sorted.getLast());
        System.out.printf("| longest file | %d lines, %s |%n", longest, longestFile);
        System.out.printf("| fullest package | %d files, %s |%n", fullest.getValue(), fullest.getKey());
        System.out.printf(
                "| public types a package, mean/most | %.1f/%d, %s |%n",
                1.0 * open / filesOf.size(), widest.getValue(), widest.getKey());
    }

    private static long at(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
