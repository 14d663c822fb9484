package io.rongpu.store;

import org.apache.jena.graph.Node;

/** Whether a node surely is as a shape wants it. */
interface NodeTest {

  boolean passes(Node focus, NodeIndex index);
}
