import { createRoot } from 'react-dom/client';
import '../../src/page/page.css';
import '../../src/chart/ink.css';
import './gallery.css';
import { SPECIMENS } from './specimens';
import { SpecimenFigure } from './SpecimenFigure';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <main>
      {SPECIMENS.map(([name, specimen]) => (
        <figure key={name} id={name} style={{ width: specimen.width }}>
          <figcaption>
            <a href={`#${name}`}>{name}</a> {specimen.title}, {specimen.width} px
          </figcaption>
          <SpecimenFigure specimen={specimen} />
        </figure>
      ))}
    </main>,
  );
}
