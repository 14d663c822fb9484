package io.rongpu.resolve;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What an update of knowledge writes: these subjects have these statements now and no others, all
 * other subjects stay as they are.
 *
 * @param subjects of knowledge; statements of loaded files about them come on top
 * @param statements all that the claims give about them
 * @param indexed subjects of the index
 * @param index all statements of the index about them
 * @param articles how many articles more have claims, negative for fewer
 */
public record KnowledgeChange(
    Set<Node> subjects, Graph statements, Set<Node> indexed, Graph index, int articles) {}
