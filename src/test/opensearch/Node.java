import java.io.IOException;
import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.http.HttpServerTransport;

/**
 * One OpenSearch node by itself, on a free port of this machine, which it prints. It ends when its input does, so it
 * never outlives the process that started it, however that ends.
 */
class Node {

    /** @param args the folder for its data */
    public static void main(String... args) throws IOException {
        var runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
            settings.put("discovery.type", "single-node");
            settings.put("network.host", "127.0.0.1");
            settings.put("http.port", "0");
            settings.put("transport.port", "0");
            settings.put("node.processors", Runtime.getRuntime().availableProcessors());
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        });
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(Path.of(args[0]).toAbsolutePath().toString())
                .clusterName("bench")
                .numOfNode(1)
                .disableESLogger());
        var http = runner.node().injector().getInstance(HttpServerTransport.class);
        System.out.println("PORT " + http.boundAddress().publishAddress().getPort());
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
        System.exit(0);
    }
}
