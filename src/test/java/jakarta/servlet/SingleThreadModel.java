package jakarta.servlet;

/**
 * What no servlet of Servlet 6 is any more. Spark's own Jetty, which is older than Fuseki's, asks
 * whether one is; in a cluster it finds the older interfaces.
 */
@Deprecated
public interface SingleThreadModel {}
