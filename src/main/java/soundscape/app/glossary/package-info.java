/** The pages that tell why: terms, parts of the proof, parameters, milestones and notions, with their values now. */
package soundscape.app.glossary;
