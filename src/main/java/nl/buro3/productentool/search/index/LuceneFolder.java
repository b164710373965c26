package nl.buro3.productentool.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The folder of the Lucene indexes, looked at before anything opens them: a damaged index would keep the portal down. */
final class LuceneFolder {

    private static final Logger log = LoggerFactory.getLogger(LuceneFolder.class);

    private final Path root;

    LuceneFolder(Path root) {
        this.root = root;
    }

    /** Whether all indexes are there, and every file of each is as it was written. */
    boolean isSound() {
        List<Path> indexes = indexes();
        return ProductMapping.INDEXES.stream()
                        .allMatch(name -> indexes.stream().anyMatch(index -> index.startsWith(root.resolve(name))))
                && indexes.stream().allMatch(LuceneFolder::isSound);
    }

    /** Whether all indexes are there, whatever is in them. */
    boolean isThere() {
        return ProductMapping.INDEXES.stream().allMatch(name -> {
            Path index = root.resolve(name);
            return Files.isDirectory(index) && within(index).findAny().isPresent();
        });
    }

    /** Makes the folders of the indexes, for who opens them. */
    void make() {
        try {
            for (String name : ProductMapping.INDEXES) {
                Files.createDirectories(root.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the indexes, also those of older formats, and nothing else. */
    void delete() {
        try {
            for (Path own : own()) {
                FileSystemUtils.deleteRecursively(own);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> own() {
        try (Stream<Path> inside = Files.isDirectory(root) ? Files.list(root) : Stream.empty()) {
            return inside.filter(folder -> folder.getFileName().toString().matches("(products|problems)(-.*)?"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> indexes() {
        return own().stream().flatMap(LuceneFolder::within).toList();
    }

    /** The folders that hold an index; files come and go while it is written. */
    private static Stream<Path> within(Path own) {
        Set<Path> indexes = new LinkedHashSet<>();
        try {
            Files.walkFileTree(own, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.getFileName().toString().startsWith("segments_")) {
                        indexes.add(file.getParent());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    return e instanceof NoSuchFileException ? FileVisitResult.CONTINUE : super.visitFileFailed(file, e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return indexes.stream();
    }

    private static boolean isSound(Path index) {
        try (Directory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            log.warn("The search index in {} is damaged: {}", index.getFileName(), e.toString());
            return false;
        }
    }
}
