/**
 * Parents are told, each of them: the letter about a decision and the invitation to a conference,
 * for every person with parental responsibility, or why not and with whose approval (L-3.1.17).
 */
@NullMarked
package org.threshold.workflow.letter;

import org.jspecify.annotations.NullMarked;
